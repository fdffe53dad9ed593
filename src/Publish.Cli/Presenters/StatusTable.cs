using System.Globalization;
using Publish.Cli.Results;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Cli.Presenters;

/// <summary>
/// Formats <c>publish status</c> for a terminal: the matrix, newest first, its totals, and outstanding translations,
/// oldest first.
/// </summary>
internal static class StatusTable
{
    /// <summary>Most outstanding translations that are listed.</summary>
    private const int Most = 20;

    private const int Between = 2;

    /// <summary>Least width to which names are cut, in columns.</summary>
    private const int LeastName = 24;

    /// <param name="columns">Width of the terminal; long document names are cut to fit.</param>
    public static IEnumerable<StyledText[]> Of(StatusResult standing, int columns)
    {
        string[] languages = [.. standing.Languages.Select(language => language.Tag)];
        string[][][] grids =
        [
            [
                .. standing.Documents.Select(document =>
                    (string[])
                        [
                            StatusText.Name(document),
                            .. standing.Languages.Select(language => StatusText.Of(document.In(language))),
                        ]
                ),
            ],
            [.. StatusCounts.Totals(standing)],
            [.. StatusCounts.Words(standing)],
        ];
        string[] heads = ["Documents, newest first", "Totals", "Words around the texts"];
        return grids
            .Zip(heads)
            .Where(grid => grid.First.Length > 0)
            .SelectMany(grid => Grid([grid.Second, .. languages], grid.First, columns))
            .Concat(Debts(standing))
            .Concat(MissingWords(standing));
    }

    private static IEnumerable<StyledText[]> Grid(string[] head, string[][] rows, int columns)
    {
        var widths = head.Select(
                (cell, column) => rows.Select(row => row[column]).Append(cell).Max(ControlCharacters.WidthOf)
            )
            .ToArray();
        widths[0] = Math.Min(
            widths[0],
            Math.Max(LeastName, columns - widths[1..].Sum(width => width + Between) - Between)
        );
        return [Row(head, widths, _ => "bold"), .. rows.Select(row => Row(row, widths, Style)), []];
    }

    private static StyledText[] Row(string[] cells, int[] widths, Func<string, string> style) =>
        [
            .. cells.Select(
                (cell, column) => new StyledText(Filled(cell, widths[column]), column == 0 ? "" : style(cell))
            ),
        ];

    private static string Filled(string cell, int width)
    {
        var cut = cell;
        while (ControlCharacters.WidthOf(cut) > width)
            cut = cut[..^2] + "…";
        return cut + new string(' ', width - ControlCharacters.WidthOf(cut) + Between);
    }

    private static string Style(string cell) =>
        cell.Split(' ')[0] switch
        {
            "current" or "all" => "green",
            "changed" => "yellow",
            "untracked" or "draft" => "blue",
            "missing" => "red",
            "source" => "grey",
            _ => "",
        };

    private static IEnumerable<StyledText[]> Debts(StatusResult standing)
    {
        var debts = standing
            .Cells.Where(cell => StatusText.IsDebt(cell.Translation))
            .OrderBy(cell => cell.Document.Day ?? DateOnly.MaxValue)
            .ThenBy(cell => cell.Document.Id, StringComparer.Ordinal)
            .ToArray();
        yield return StyledText.Line(
            debts.Length == 0 ? "Nothing is left to do." : "What is left to do, oldest first",
            "bold"
        );
        var widest = standing.Languages.Max(language => language.Tag.Length);
        foreach (var (document, translation) in debts.Take(Most))
            yield return
            [
                new($"{translation.Language.Tag.PadRight(widest)}  {StatusText.Name(document)}  "),
                new(Words(translation), Style(StatusText.Word(translation.State))),
            ];
        if (debts.Length > Most)
            yield return StyledText.Line(
                string.Create(CultureInfo.InvariantCulture, $"and {debts.Length - Most:#,0} more")
            );
    }

    private static string Words(DocumentTranslation translation) =>
        string.Join(
            "; ",
            new[]
            {
                Standing(translation),
                translation.Empty > 0
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{translation.Empty} of {translation.Places} places empty"
                    )
                    : "",
                translation.Fewer > 0 ? $"{Sentences.Count(translation.Fewer, "paragraph")} fewer than the source" : "",
                translation.AsSource > 0
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Sentences.Count(translation.AsSource, "paragraph")} left as in the source"
                    )
                    : "",
            }.Where(part => part.Length > 0)
        );

    private static string Standing(DocumentTranslation translation) =>
        translation switch
        {
            { State: TranslationState.Changed, Paragraphs: [] } => "changed: which paragraphs is not known",
            { State: TranslationState.Changed, Paragraphs: var paragraphs } => $"changed: {Paragraphs(paragraphs)}",
            { State: TranslationState.Draft, Paragraphs: { Length: > 0 } paragraphs } =>
                $"draft; since then changed: {Paragraphs(paragraphs)}",
            _ => StatusText.Word(translation.State),
        };

    /// <summary>The changed paragraphs, such as <c>front matter, paragraphs 2, 5</c>.</summary>
    public static string Paragraphs(IReadOnlyList<int> numbers) =>
        (numbers.Contains(0), numbers.Count(number => number > 0)) switch
        {
            (true, 0) => "front matter",
            (var head, 1) =>
                $"{(head ? "front matter, " : "")}paragraph {numbers[^1].ToString(CultureInfo.InvariantCulture)}",
            (var head, _) =>
                $"{(head ? "front matter, " : "")}paragraphs {string.Join(", ", numbers.Where(number => number > 0).Select(number => number.ToString(CultureInfo.InvariantCulture)))}",
        };

    private static IEnumerable<StyledText[]> MissingWords(StatusResult standing)
    {
        var names = standing.Names.Where(name => standing.Languages.Any(name.Missing.Contains)).ToArray();
        var words = standing.Words.Where(one => one.Missing.Count > 0).ToArray();
        if (names.Length == 0 && words.Length == 0)
            yield break;
        yield return [];
        if (!standing.NamesWords)
        {
            yield return StyledText.Line("publish status --language <tag> names each word that is missing.");
            yield break;
        }
        yield return StyledText.Line("Words that are missing", "bold");
        foreach (var one in words)
            yield return StyledText.Line(
                $"{one.Language.Tag}  {InterfaceWordFile.PathOf(one.Language.Tag)}  {string.Join(", ", one.Missing)}"
            );
        foreach (var name in names)
            yield return StyledText.Line(
                $"{string.Join(", ", standing.Languages.Where(name.Missing.Contains))}  {name.Place.Source.Path}:{name.Place.Position.Line.ToString(CultureInfo.InvariantCulture)}  {name.Key}"
            );
    }
}
