using System.Collections.Immutable;
using System.Globalization;
using Publish.Model;

namespace Publish.Import;

/// <summary>Holds what written Markdown shows against what it was written from.</summary>
internal static class Proof
{
    /// <param name="source">What the text was made of, to count its letters.</param>
    public static List<TextDifference> Find(
        OldText source,
        PlainText text,
        ImmutableArray<WrittenPiece> pieces,
        Languages languages,
        Language language
    )
    {
        var shown = Rendered.Of(pieces, languages, language);
        var differences = new List<TextDifference>();
        var numbers = text
            .Notes.Select((note, index) => (note.Label, Number: (index + 1).ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(note => note.Label, note => note.Number);
        var inOrder = EditorsLast.Of(text.Blocks);
        Compare(inOrder, shown.Blocks, numbers, language, differences);
        for (var index = 0; index < Math.Max(text.Notes.Count, shown.Notes.Count); index++)
            if (index < text.Notes.Count && index < shown.Notes.Count)
                Compare(
                    text.Notes[index],
                    text.Notes[index].Blocks,
                    shown.Notes[index],
                    numbers,
                    language,
                    differences
                );
            else
                differences.Add(
                    new(
                        null,
                        index < text.Notes.Count
                            ? "A note is missing in what was written."
                            : "What was written has a note more.",
                        Words(index < text.Notes.Count ? text.Notes[index].Blocks : shown.Notes[index])
                    )
                );
        foreach (
            var id in text.Blocks.Select(block => block.Id).OfType<string>().Where(id => !shown.Anchors.Contains(id))
        )
            differences.Add(new(null, $"The place {id}, which links lead to, is missing in what was written.", ""));
        if (
            differences.Count == 0
            && LetterBalance.Lost(source, text.Blocks.Except(inOrder), shown.Elements) is { } lost
        )
            differences.Add(new(null, "Letters are missing in what was written.", lost));
        if (differences.Count == 0)
            foreach (var fault in shown.Faults)
                differences.Add(new(null, $"What was written would not be accepted: {fault}", ""));
        return differences;
    }

    private static void Compare(
        List<PlainBlock> was,
        List<PlainBlock> shown,
        Dictionary<string, string> numbers,
        Language language,
        List<TextDifference> differences
    )
    {
        var (one, other) = (0, 0);
        while (one < was.Count || other < shown.Count)
        {
            if (one < was.Count && other < shown.Count)
            {
                var before = differences.Count;
                Compare(was[one], [was[one]], [shown[other]], numbers, language, differences);
                if (differences.Count > before && was.Count - one != shown.Count - other)
                    other += Resumed(was, shown, one + 1, other + 1) - 1;
                (one, other) = (one + 1, other + 1);
            }
            else if (one < was.Count)
                differences.Add(new(was[one], "A paragraph is missing in what was written.", Words([was[one++]])));
            else
                differences.Add(
                    new(was.LastOrDefault(), "What was written has a paragraph more.", Words([shown[other++]]))
                );
        }
    }

    /// <summary>How far on the block after the one that differs is found again.</summary>
    private static int Resumed(List<PlainBlock> was, List<PlainBlock> shown, int one, int other)
    {
        if (one >= was.Count)
            return 1;
        var wanted = Words([was[one]]);
        for (var step = 0; step < 50 && other + step < shown.Count; step++)
            if (Words([shown[other + step]]) == wanted)
                return step + 1;
        return 1;
    }

    private static void Compare(
        object of,
        List<PlainBlock> was,
        List<PlainBlock> shown,
        Dictionary<string, string> numbers,
        Language language,
        List<TextDifference> differences
    )
    {
        var one = ReadingShape.Of(was, label => numbers.GetValueOrDefault(label, ""));
        var other = ReadingShape.Of(shown, label => label);
        if (one.Whole != other.Whole)
            differences.Add(
                new(
                    of,
                    one.Words.Trim() != other.Words.Trim()
                        ? "Words differ in what was written."
                        : "A link, a note's call, emphasis or the structure differs in what was written.",
                    Excerpts.Of(one, other)
                )
            );
        else if (WrongLanguage(one, other, language) is >= 0 and var at)
            differences.Add(
                new(
                    of,
                    "The language of words differs in what was written.",
                    one.Words.Substring(at, Math.Min(40, one.Words.Length - at))
                )
            );
    }

    private static int WrongLanguage(ReadingShape was, ReadingShape shown, Language language)
    {
        for (var at = 0; at < was.Languages.Count && at < shown.Languages.Count; at++)
            if (
                was.Languages[at] is { } wanted
                && WordLanguages.CanBe(was.Words[at], wanted)
                && !string.Equals(wanted, shown.Languages[at] ?? language.Tag, StringComparison.OrdinalIgnoreCase)
            )
                return at;
        return -1;
    }

    private static string Words(IEnumerable<PlainBlock> blocks) =>
        DoubtList.Shortened(ReadingShape.Of(blocks, label => label).Words);
}
