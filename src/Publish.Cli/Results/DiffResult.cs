using Publish.Cli.Presenters;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Cli.Results;

/// <summary>The changes of a source since a translation was made.</summary>
/// <param name="SavedTo">The file that it was written to; null where it is printed.</param>
internal sealed record DiffResult(
    string Document,
    Language Source,
    Language Translation,
    SourceDifference Difference,
    string? SavedTo
) : Answer
{
    public override void WriteTo(Presenter to)
    {
        if (SavedTo is not null)
            to.Line($"Written: {to.Around.Shown(SavedTo)}");
        else
            to.Lines(Blocks());
    }

    /// <summary>Each changed block with its words marked, followed by the translation's block.</summary>
    public IEnumerable<StyledText[]> Blocks()
    {
        var (source, translation) = (Source.Tag, Translation.Tag);
        if (Difference.Blocks.IsEmpty)
        {
            yield return StyledText.Line(
                Difference.KnowsWords
                    ? $"{Document}: nothing has changed in {source} since {translation} was made."
                    : $"{Document}: {source} has changed since {translation} was made; the mark does not say where, and git does not have the old text."
            );
            yield break;
        }
        yield return StyledText.Line($"{Document}: {source} has changed since {translation} was made.", "bold");
        if (!Difference.KnowsWords)
            yield return StyledText.Line(
                "Git does not have the old text here: the paragraphs are shown as they stand now."
            );
        foreach (var block in Difference.Blocks)
        {
            yield return [];
            yield return StyledText.Line($"{source}, {Name(block.Number)}: {Said(block.Kind)}", "bold");
            foreach (var line in Marked(block))
                yield return line;
            yield return StyledText.Line(
                block.Kind == WordChange.Added
                    ? $"{translation}: to come after {Name(block.TheirNumber)}"
                    : $"{translation}, {Name(block.TheirNumber)}:",
                "bold"
            );
            foreach (var line in (block.Theirs ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                yield return StyledText.Line("  " + line.TrimEnd('\r'));
        }
        yield return [];
        yield return StyledText.Line($"When {translation} says the same: publish follow {Document} {translation}");
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

    private static IEnumerable<StyledText[]> Marked(BlockDifference block)
    {
        var line = new List<StyledText> { new("  ") };
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
