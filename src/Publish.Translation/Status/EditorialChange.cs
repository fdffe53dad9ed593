using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>Works out what the source's last change was, and takes it into the marks of all translations.</summary>
public static class EditorialChange
{
    /// <summary>The new mark of each translation that has one; the same where the change does not concern it.</summary>
    /// <param name="source">The source as it stands.</param>
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
    /// The last committed text whose words differ: what was not committed yet is the change, else the last commit that
    /// changed a word.
    /// </summary>
    private static SourceMark? Committed(DocumentTexts texts, SourceFile source, SourceMark now) =>
        GitHistory
            .Versions(texts.PathIn(texts.SourceLanguage)!)
            .Select(bytes => SourceReader.Decode(source.Text.Path, bytes, new Findings()))
            .OfType<SourceFile>()
            .Select(old => SourceMark.Of(old, texts.SourceLanguage))
            .FirstOrDefault(mark => !mark.HasBlocksOf(now));

    /// <summary>Without history, the text that the translation nearest to the source was made from.</summary>
    private static SourceMark? Nearest(IEnumerable<SourceMark> marks, SourceMark now) =>
        marks
            .Where(mark => !mark.Fingerprints.IsEmpty && !mark.HasBlocksOf(now))
            .OrderBy(mark => mark.ChangedIn(now).Length)
            .FirstOrDefault();
}
