using System.Text.Json;

namespace Publish.BrowserTests.Output;

/// <summary>The HTML standard's own checker reads every page.</summary>
public sealed class HtmlTests(SampleSite site)
{
    [Fact]
    public Task The_checker_has_nothing_to_say_of_any_page() => Check("--skip-non-html", site.Folder);

    [Fact]
    public Task The_checker_has_nothing_to_say_of_any_drawing() => Check(["--svg", .. site.Files("*.svg")]);

    [Fact]
    public Task The_checker_has_nothing_to_say_of_any_stylesheet() => Check(["--css", .. site.Files("*.css")]);

    [Fact]
    public void Every_id_stands_once_on_its_page() =>
        Complaints.None(
            from page in site.Pages
            from id in page.All("[id]").GroupBy(element => element.Id)
            where id.Count() > 1
            select $"{page} has {id.Count()} elements with the id {id.Key}"
        );

    [Fact]
    public void Every_page_has_language_title_description_and_one_main_heading() =>
        Complaints.None(from page in site.Pages from fault in Faults(page) select $"{page}: {fault}");

    [Fact]
    public void Every_page_but_404_has_its_own_canonical_address() =>
        Complaints.None(
            from page in site.Pages
            where page.Kind != PageKind.NotFound && !page.All("meta[name=robots][content*=noindex]").Any()
            where page.Canonical != site.Url + page.Path
            select $"{page} says it is {page.Canonical}"
        );

    [Fact]
    public void Titles_differ_within_a_language() =>
        Complaints.None(
            from page in site.Pages
            where page.Kind != PageKind.NotFound
            group page by (page.Language, page.Html.Title) into same
            where same.Count() > 1
            select $"“{same.Key.Title}”: {string.Join(", ", same)}"
        );

    private async Task Check(params string[] what)
    {
        var jar = Path.Combine(Repository.Tools, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        var answer = await Command.Run(
            "java",
            site.Folder,
            ["-Xss8m", "-jar", jar, "--format", "json", "--stdout", .. what]
        );
        using var json = JsonDocument.Parse(answer.Out);
        Complaints.None(
            json.RootElement.GetProperty("messages")
                .EnumerateArray()
                .Where(message => !IsOfNoOrigin(message))
                .Select(message =>
                    $"{Member(message, "url")?.Replace($"file:{site.Folder}", "", StringComparison.Ordinal)}:{Member(message, "lastLine")} {Member(message, "message")} {Member(message, "extract")}"
                )
        );
    }

    /// <summary>
    /// The checker reads files, which have no origin for a policy's <c>'self'</c> to name, and takes data for a script;
    /// <c>PrivacyTests</c> asks a browser instead.
    /// </summary>
    private static bool IsOfNoOrigin(JsonElement message) =>
        Member(message, "message") is { } said
        && said.Contains("Content Security Policy (meta tag)", StringComparison.Ordinal)
        && (
            said.Contains(" “/", StringComparison.Ordinal)
            || Member(message, "extract")?.Contains("<script type=\"application/ld+json\">", StringComparison.Ordinal)
                == true
        );

    private static IEnumerable<string> Faults(SitePage page)
    {
        if (page.Language.Length == 0)
            yield return "no lang";
        if (string.IsNullOrWhiteSpace(page.Html.Title))
            yield return "no title";
        if (string.IsNullOrWhiteSpace(page.Html.QuerySelector("meta[name=description]")?.GetAttribute("content")))
            yield return "no description";
        if (page.All("h1").Count() is not 1 and var count)
            yield return $"{count} main headings";
    }

    private static string? Member(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) ? value.ToString() : null;
}
