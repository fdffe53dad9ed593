using System.Text;
using System.Text.RegularExpressions;

namespace Publish.BrowserTests.Paper;

/// <summary>A letter on paper says what its page says, to eyes and to those who have it read to them.</summary>
public sealed partial class PaperTests(PaperSite site)
{
    [Fact]
    public async Task Each_letter_says_on_paper_what_its_page_says_in_the_same_order() =>
        await Each(async letter =>
            (await PaperText.Of(letter)).Fault(letter.Text, string.Concat(letter.Notes), letter.Margin) is { } fault
                ? [fault]
                : []
        );

    [Fact]
    public async Task Each_letter_is_tagged_as_its_page_is_built() =>
        await Each(async letter =>
        {
            var tags = (await PaperText.Of(letter)).Tags;
            var body = letter.Page.QuerySelector("#page-text")!;
            var wanted = new (string Tag, int Number)[]
            {
                ("H1", 1),
                ("Note", letter.Notes.Count),
                ("BlockQuote", body.QuerySelectorAll("blockquote").Length),
                ("Table", body.QuerySelectorAll("table").Length),
                (
                    "Figure",
                    letter.Page.QuerySelectorAll("#page-text img, .band figure img, .signature:not(.screen) img").Length
                ),
            };
            return wanted
                .Where(want => want.Number > tags.GetValueOrDefault(want.Tag))
                .Select(want => $"{tags.GetValueOrDefault(want.Tag)} {want.Tag} for {want.Number}")
                .Concat(
                    body.QuerySelectorAll("a[href]:not(:empty)").Length > tags.GetValueOrDefault("Link")
                        ? ["a link is lost"]
                        : []
                );
        });

    [Fact]
    public async Task Each_PDF_says_what_it_is_and_nothing_of_what_made_it() =>
        await Each(async letter =>
        {
            var answer = await Command.Run("pdfinfo", Path.GetDirectoryName(letter.File)!, letter.File);
            var facts = answer
                .Out.Split('\n')
                .Select(line => line.Split(':', 2))
                .Where(fact => fact.Length == 2)
                .ToDictionary(fact => fact[0], fact => fact[1].Trim());
            var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(letter.File));
            return new (bool IsWrong, string Fault)[]
            {
                (
                    facts["Title"] != letter.Page.QuerySelector("h1")!.TextContent.Trim(),
                    $"its title is {facts["Title"]}"
                ),
                (facts.GetValueOrDefault("Author") is null or "", "it has no author"),
                (facts["Tagged"] != "yes", "it is not tagged"),
                (
                    facts.ContainsKey("Producer") || facts.ContainsKey("Creator") || facts.ContainsKey("ModDate"),
                    "it says what made it, or when"
                ),
                (facts["Metadata Stream"] != "no", "it has other metadata"),
                (
                    !bytes.Contains($"/Lang ({letter.Language})", StringComparison.Ordinal),
                    "it does not say its language"
                ),
                (
                    letter.Languages.FirstOrDefault(tag => !bytes.Contains($"/Lang ({tag})", StringComparison.Ordinal))
                        is not null,
                    $"it does not say each of the languages {string.Join(", ", letter.Languages)}"
                ),
                (!bytes.Contains("/DisplayDocTitle true", StringComparison.Ordinal), "its title is not shown"),
                (
                    letter.Page.QuerySelector("#page-text h2") is not null
                        && !bytes.Contains("/Type /Outlines", StringComparison.Ordinal),
                    "it has no bookmarks"
                ),
                (Maker().IsMatch(bytes), $"it names {Maker().Match(bytes).Value}"),
            }
                .Where(fact => fact.IsWrong)
                .Select(fact => fact.Fault);
        });

    [Fact]
    public async Task Where_nothing_has_changed_no_browser_is_started()
    {
        await site.Built();
        var starts = site.Starts.Length;
        var again = await site.Publish("build", "--at", SampleSite.At, "--plain");
        again.ExitCode.ShouldBe(0, again.ToString());
        again.Out.ShouldContain("unchanged.");
        site.Starts.Length.ShouldBe(starts);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task The_same_letter_is_the_same_bytes(string language)
    {
        var first = (await site.Letters()).First(letter =>
            letter.Language == language && letter.Name.Contains("haesong-7", StringComparison.Ordinal)
        );
        var again = Path.Combine(Directory.CreateDirectory(Repository.Artifacts).FullName, $"sheet-{language}.pdf");
        var answer = await site.Publish(
            "sheet",
            "eleven-crew-of-the-haesong-7",
            "--language",
            language,
            "--output",
            again,
            "--plain"
        );
        answer.ExitCode.ShouldBe(0, answer.ToString());
        (await File.ReadAllBytesAsync(again, TestContext.Current.CancellationToken)).ShouldBe(
            await File.ReadAllBytesAsync(first.File, TestContext.Current.CancellationToken)
        );
    }

    private async Task Each(Func<PaperLetter, Task<IEnumerable<string>>> look)
    {
        var complaints = new List<string>();
        var letters = await site.Letters();
        letters
            .Select(letter => letter.Language)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(["en", "ko", "zh-Hans", "zh-Hant"]);
        foreach (var letter in letters)
            complaints.AddRange((await look(letter)).Select(fault => $"{letter}: {fault}"));
        Complaints.None(complaints);
    }

    [GeneratedRegex("Chrom|Skia|Mozilla|Linux|/home/|/root/|/tmp/")]
    private static partial Regex Maker();
}
