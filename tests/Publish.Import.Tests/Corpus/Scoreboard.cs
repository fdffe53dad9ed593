using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Publish.Import.Tests.Corpus;

/// <summary>All sites in all languages, imported once.</summary>
internal sealed record Scoreboard(
    ImmutableArray<Score> Scores,
    ImmutableArray<(string Shape, double Milliseconds)> Times
)
{
    public static Scoreboard Make()
    {
        var texts = Author.Write();
        var scores = ImmutableArray.CreateBuilder<Score>();
        var times = ImmutableArray.CreateBuilder<(string, double)>();
        foreach (var print in PrintedSite.All)
        {
            var site = print(texts);
            var began = Stopwatch.GetTimestamp();
            var read = site.Import();
            times.Add((site.Name, Stopwatch.GetElapsedTime(began).TotalMilliseconds / read.Length));
            foreach (
                var language in read.Where(one => one.Printed.Path != "export.xml")
                    .GroupBy(one => one.Printed.Expected.Language)
            )
                scores.Add(
                    language
                        .AsParallel()
                        .Select(one => Judge(site.Name, one.Printed, one.Drafted))
                        .Aggregate(new Score(site.Name, language.Key), Add)
                );
        }

        return new(scores.ToImmutable(), times.ToImmutable());
    }

    /// <summary>For people: a row a site and language, then what is wrong.</summary>
    public string Table(int shown)
    {
        var table = new StringBuilder(
            "| site | language | documents | fields | right | paragraphs | kept | furniture |\n|---|---|---|---|---|---|---|---|\n"
        );
        foreach (var score in Scores)
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {score.Shape} | {score.Language} | {score.Documents} | {score.Fields} | {score.Right:0.0} % | {score.Paragraphs} | {score.Kept:0.0} % | {score.Furniture.Length} |\n"
            );
        foreach (var (shape, milliseconds) in Times)
            table.Append(CultureInfo.InvariantCulture, $"\n{shape}: {milliseconds:0.0} ms a document");
        table.Append("\n\n## Fields\n\n");
        foreach (
            var group in Scores
                .SelectMany(score => score.Wrong.Select(wrong => (score, wrong)))
                .GroupBy(pair => (pair.score.Shape, pair.wrong.Marked.Field))
                .OrderByDescending(group => group.Count())
                .Take(shown)
        )
        {
            table.Append(CultureInfo.InvariantCulture, $"- {group.Key.Shape} {group.Key.Field}: {group.Count()}\n");
            foreach (var (_, (source, marked)) in group.DistinctBy(pair => pair.score.Language).Take(3))
                table.Append(
                    CultureInfo.InvariantCulture,
                    $"  - {source}: expected `{Short(marked.Expected)}` got `{Short(marked.Got)}`\n"
                );
        }

        table.Append("\n## Text that was lost\n\n");
        foreach (
            var (score, lost) in Scores.SelectMany(score => score.Lost.Take(shown / 10).Select(lost => (score, lost)))
        )
            table.Append(CultureInfo.InvariantCulture, $"- {score.Shape} {lost.Source}: {Short(lost.Words)}\n");
        table.Append("\n## Furniture that came in\n\n");
        foreach (
            var (score, came) in Scores.SelectMany(score =>
                score.Furniture.Take(shown / 10).Select(came => (score, came))
            )
        )
            table.Append(CultureInfo.InvariantCulture, $"- {score.Shape} {came.Source}: {came.Words}\n");
        return table.ToString();
    }

    private static Score Judge(string shape, Printed printed, Drafted? drafted)
    {
        var text = printed.Expected;
        var score = new Score(shape, text.Language) { Documents = 1, Paragraphs = WrittenBody.Count(text) };
        if (drafted?.Draft is not { } draft)
            return score with
            {
                Fields = 10,
                Wrong =
                [
                    .. Enumerable.Repeat(
                        (printed.Path, new Marked("nothing", "a document", drafted?.Refused?.Message ?? "no item")),
                        10
                    ),
                ],
                Lost = [.. Enumerable.Repeat((printed.Path, "everything"), score.Paragraphs)],
            };
        var body = WrittenBody.Of(draft);
        var fields = FieldMarking.Of(printed, draft, body).ToArray();
        return score with
        {
            Fields = fields.Length,
            Wrong = [.. fields.Where(field => !field.IsRight).Select(field => (printed.Path, field))],
            Lost = [.. body.Missing(text).Select(words => (printed.Path, words))],
            Furniture =
            [
                .. printed
                    .Furniture.Distinct()
                    .Where(words => body.Words.Contains(WrittenBody.Bare(words), StringComparison.Ordinal))
                    .Select(words => (printed.Path, words)),
            ],
        };
    }

    private static Score Add(Score one, Score other) =>
        one with
        {
            Documents = one.Documents + other.Documents,
            Fields = one.Fields + other.Fields,
            Paragraphs = one.Paragraphs + other.Paragraphs,
            Wrong = one.Wrong.AddRange(other.Wrong),
            Lost = one.Lost.AddRange(other.Lost),
            Furniture = one.Furniture.AddRange(other.Furniture),
        };

    private static string Short(string words) => words.Length > 160 ? words[..160] + "…" : words;
}
