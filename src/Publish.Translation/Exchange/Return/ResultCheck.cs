using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Markdown;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Return;

/// <summary>
/// Reads an imported translation as a build would, and reports its new errors at their place in the exchange file.
/// </summary>
internal sealed class ResultCheck(TranslationDesk desk, ExchangeFileTexts texts, SourceFile? current, Findings findings)
{
    /// <param name="returned">The file that came back.</param>
    public void Look(SourceFile written, ImmutableArray<Change> changes, SourceText returned)
    {
        var known = current is null ? [] : Errors(current).Select(one => (one.Rule.Code, one.Message)).ToHashSet();
        foreach (var one in Errors(written).Where(one => !known.Contains((one.Rule.Code, one.Message))))
            findings.Add(
                new Diagnostic(
                    one.Rule,
                    At(one.Place.Offset, written.Text.Text, changes)
                        ?? (changes.IsEmpty ? new Place(returned, 0) : one.Place),
                    one.Arguments
                )
            );
    }

    private static Place? At(int offset, string text, ImmutableArray<Change> changes)
    {
        foreach (var change in changes)
            for (
                var start = text.IndexOf(change.Text, StringComparison.Ordinal);
                start >= 0 && start <= offset;
                start = text.IndexOf(change.Text, start + 1, StringComparison.Ordinal)
            )
                if (offset <= start + change.Text.Length && change.Text.Length > 0)
                    return Within(change, text, offset);
        return null;
    }

    /// <summary>
    /// The place of the same words in the exchange file; where they are not found, the start of the segment.
    /// </summary>
    private static Place Within(Change change, string text, int offset)
    {
        var place = change.Words.Place;
        var near = text.AsSpan(offset, Math.Min(10, text.Length - offset));
        near = near.IndexOfAny('\n', '"', '\\') is >= 0 and var end ? near[..end] : near;
        var found =
            near.Length > 2 ? place.Source.Text.AsSpan(place.Offset).IndexOf(near, StringComparison.Ordinal) : -1;
        return found < 0 ? place : place with { Offset = place.Offset + found };
    }

    private List<Diagnostic> Errors(SourceFile file)
    {
        var (all, around) = (new Findings(), desk.Shared.Around);
        var held = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(held, file.Bytes.ToArray());
            var id = texts.Texts.Id;
            new VariantReader(
                id,
                around,
                new MarkdownReader(around.Languages, desk.Settings.Html),
                texts.Texts.SourceLanguage,
                [],
                all
            ).Read(new InputFile(file.Text.Path, held, file.Bytes.Length, default), texts.To);
        }
        finally
        {
            File.Delete(held);
        }
        return
        [
            .. all.Sorted()
                .Where(one => one.Rule.Severity == Severity.Error && one.Rule.Code != DocumentRules.BodyEmpty.Code),
        ];
    }
}
