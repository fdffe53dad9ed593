using Publish.Cli.Answers;
using Publish.Engine.Translate;

namespace Publish.Cli.Printing;

/// <summary>What has changed in a source: each paragraph with its words marked, above the translation's own.</summary>
internal static class DifferenceText
{
    public static IEnumerable<Ink[]> Of(Compared compared)
    {
        var (source, translation, difference) = (compared.Source.Tag, compared.Translation.Tag, compared.Difference);
        if (difference.Blocks.IsEmpty)
        {
            yield return Ink.Line(
                difference.KnowsWords
                    ? $"{compared.Document}: nothing has changed in {source} since {translation} was made."
                    : $"{compared.Document}: {source} has changed since {translation} was made; the mark does not say where, and git does not have the old text."
            );
            yield break;
        }
        yield return Ink.Line($"{compared.Document}: {source} has changed since {translation} was made.", "bold");
        if (!difference.KnowsWords)
            yield return Ink.Line("Git does not have the old text here: the paragraphs are shown as they stand now.");
        foreach (var block in difference.Blocks)
        {
            yield return [];
            yield return Ink.Line($"{source}, {Name(block.Number)}: {Said(block.Kind)}", "bold");
            foreach (var line in Marked(block))
                yield return line;
            yield return Ink.Line(
                block.Kind == WordChange.Added
                    ? $"{translation}: to come after {Name(block.TheirNumber)}"
                    : $"{translation}, {Name(block.TheirNumber)}:",
                "bold"
            );
            foreach (var line in (block.Theirs ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                yield return Ink.Line("  " + line.TrimEnd('\r'));
        }
        yield return [];
        yield return Ink.Line($"When {translation} says the same: publish follow {compared.Document} {translation}");
    }

    private static string Name(int number) =>
        number == 0
            ? "front matter"
            : $"paragraph {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private static string Said(WordChange kind) =>
        kind switch
        {
            WordChange.Added => "new",
            WordChange.Removed => "a paragraph is gone here",
            _ => "changed",
        };

    private static IEnumerable<Ink[]> Marked(BlockDifference block)
    {
        var line = new List<Ink> { new("  ") };
        foreach (var run in block.Words)
        {
            var (open, close, style) = run.Change switch
            {
                WordChange.Added => ("{+", "+}", "green"),
                WordChange.Removed => ("[-", "-]", "red"),
                _ => ("", "", ""),
            };
            var parts = run.Text.ReplaceLineEndings("\n").Split('\n');
            for (var at = 0; at < parts.Length; at++)
            {
                if (at > 0)
                {
                    yield return [.. line];
                    line = [new("  ")];
                }
                line.Add(new(open + parts[at] + close, style));
            }
        }
        if (line.Count > 1)
            yield return [.. line];
    }
}
