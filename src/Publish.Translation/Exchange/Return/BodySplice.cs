using System.Collections.Immutable;
using Publish.Translation.Exchange.Segments;

namespace Publish.Translation.Exchange.Return;

/// <summary>Replaces or inserts the changed blocks of a body; every other byte stays as it is.</summary>
internal static class BodySplice
{
    public static string With(ExchangeDocument here, ImmutableArray<Change> changes, bool numbersHold)
    {
        var text = here.Translation!.Text.Text;
        var comments = numbersHold ? TextPieces.Read(here.Translation, here.To).Comments : [];
        var feed = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var edits = changes
            .Where(change => change.Unit.Key is null)
            .Select((change, order) => (Edit: EditOf(change, here, comments, text), Order: order));
        foreach (
            var ((start, end, words), _) in edits
                .OrderByDescending(one => one.Edit.Start)
                .ThenByDescending(one => one.Order)
        )
            text = text[..start] + words.ReplaceLineEndings(feed) + text[end..];
        return text;
    }

    private static (int Start, int End, string Words) EditOf(
        Change change,
        ExchangeDocument here,
        ImmutableArray<QuietComment> comments,
        string text
    )
    {
        var comment = comments.FirstOrDefault(comment => comment.Number == change.Unit.Number);
        if (change.Unit.Target is { } there)
            return (
                comment.End > 0
                && change.Words.IsFilled
                && comment.End <= there.Start
                && text.AsSpan(comment.End..there.Start).IsWhiteSpace()
                    ? comment.Start
                    : there.Start,
                there.End,
                change.Text
            );
        if (comment.End > 0)
        {
            var end = comment.End;
            while (end < text.Length && text[end] is '\n' or '\r')
                end++;
            return change.Words.IsFilled
                ? (comment.Start, end, change.Text + "\n" + (end < text.Length ? "\n" : ""))
                : (comment.End, end, $"\n\n{change.Text}\n" + (end < text.Length ? "\n" : ""));
        }
        return Beside(change, here, text);
    }

    /// <summary>
    /// Inserts the text after the nearest preceding block that the translation has, else before the nearest following
    /// one.
    /// </summary>
    private static (int Start, int End, string Words) Beside(Change change, ExchangeDocument here, string text)
    {
        var units = here.Units.Where(unit => unit is { Key: null, Target: not null }).ToArray();
        if (units.LastOrDefault(unit => unit.Number < change.Unit.Number)?.Target is { } before)
            return (before.End, before.End, "\n\n" + change.Text);
        if (units.FirstOrDefault(unit => unit.Number > change.Unit.Number)?.Target is { } after)
            return (after.Start, after.Start, change.Text + "\n\n");
        return (text.Length, text.Length, "\n" + change.Text + "\n");
    }
}
