using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// Determines the source's last change, and takes it as editorial into the source marks of all translations.
/// </summary>
public static class EditorialChange
{
    /// <summary>
    /// Old and new mark of each translation that has one; equal where the change does not concern it.
    /// </summary>
    /// <param name="source">The source now.</param>
    public static ImmutableArray<(Language Language, SourceMark Mark, SourceMark Renewed)> Of(
        DocumentTexts texts,
        SourceFile source
    )
    {
        ArgumentNullException.ThrowIfNull(texts);
        var now = SourceMark.Of(source, texts.SourceLanguage);
        var marks = texts
            .Languages.Where(language => language != texts.SourceLanguage)
            .Select(language => (Language: language, Mark: texts.MarkIn(language)))
            .Where(one => one.Mark is not null)
            .Select(one => (one.Language, Mark: one.Mark!))
            .ToImmutableArray();
        var before = Committed(texts, source, now) ?? Nearest(marks.Select(one => one.Mark), now);
        return
        [
            .. marks.Select(one =>
                (
                    one.Language,
                    one.Mark,
                    one.Mark.HasBlocksOf(now) || before is null ? one.Mark
                    : one.Mark.Blob == before.Blob ? now
                    : Editorial.Renew(one.Mark, before.Fingerprints, now)
                )
            ),
        ];
    }

    /// <summary>
    /// The mark of the newest committed source whose blocks differ from the source now; null without git history.
    /// </summary>
    private static SourceMark? Committed(DocumentTexts texts, SourceFile source, SourceMark now) =>
        GitHistory
            .Versions(texts.PathIn(texts.SourceLanguage)!)
            .Select(bytes => SourceReader.Decode(source.Text.Path, bytes, new Findings()))
            .OfType<SourceFile>()
            .Select(old => SourceMark.Of(old, texts.SourceLanguage))
            .FirstOrDefault(mark => !mark.HasBlocksOf(now));

    /// <summary>
    /// The fallback without git history: of the translations' marks the one with the fewest changed blocks.
    /// </summary>
    private static SourceMark? Nearest(IEnumerable<SourceMark> marks, SourceMark now) =>
        marks
            .Where(mark => !mark.Fingerprints.IsEmpty && !mark.HasBlocksOf(now))
            .OrderBy(mark => mark.ChangedIn(now).Length)
            .FirstOrDefault();
}
