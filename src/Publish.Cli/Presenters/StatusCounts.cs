using System.Globalization;
using Publish.Cli.Results;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Cli.Presenters;

/// <summary>The totals of <c>publish status</c>: rows of a name and a cell for each language.</summary>
internal static class StatusCounts
{
    /// <summary>The number of documents in each translation state, and of unfinished parts.</summary>
    public static IEnumerable<string[]> Totals(StatusResult standing)
    {
        var counts = standing.Cells.CountBy(cell => (cell.Translation.Language, cell.Translation.State)).ToDictionary();
        return Enum.GetValues<TranslationState>()
            .Select(state =>
                (string[])
                    [
                        StatusText.Word(state),
                        .. standing.Languages.Select(language => Number(counts.GetValueOrDefault((language, state)))),
                    ]
            )
            .Concat(Unfinished(standing, "places empty", translation => translation.Empty))
            .Concat(Unfinished(standing, "paragraphs too few", translation => translation.Fewer))
            .Concat(Unfinished(standing, "left as in the source", translation => translation.AsSource));
    }

    /// <summary>
    /// A row with the sum of one kind of unfinished part in each language; none where all sums are 0.
    /// </summary>
    private static IEnumerable<string[]> Unfinished(
        StatusResult standing,
        string name,
        Func<DocumentTranslation, int> count
    )
    {
        var sums = standing
            .Languages.Select(language => standing.Documents.Sum(document => count(document.In(language))))
            .ToArray();
        return sums.Any(sum => sum > 0)
            ?
            [
                [name, .. sums.Select(sum => Number(sum))],
            ]
            : [];
    }

    /// <summary>
    /// Interface words and localized texts of each file: how many each language has, and how many are missing.
    /// </summary>
    public static IEnumerable<string[]> Words(StatusResult standing)
    {
        if (standing.Words.Count > 0)
            yield return ["interface", .. standing.Words.Select(words => Cell(words.Count, words.Missing.Count))];
        foreach (
            var file in standing
                .Names.GroupBy(name => Group(name.Place.Source.Path))
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
            yield return
            [
                file.Key,
                .. standing.Languages.Select(language =>
                    Cell(
                        file.Count(name => name.Wanted.Contains(language)),
                        file.Count(name => name.Missing.Contains(language))
                    )
                ),
            ];
    }

    /// <summary>The row of a file: all <c>document.yml</c> share one, and so do the files of a folder.</summary>
    private static string Group(string path) =>
        path.EndsWith("/document.yml", StringComparison.Ordinal) ? "document.yml"
        : path.Contains('/', StringComparison.Ordinal) ? path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)]
        : path;

    private static string Cell(int count, int missing) =>
        count == 0 ? "–"
        : missing == 0 ? $"all {Number(count)}"
        : $"missing {Number(missing)} of {Number(count)}";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
