using AngleSharp.Html.Dom;

namespace Publish.BrowserTests.Mirror;

/// <summary>Each letter and release in one file is whole, light, for everybody, and asks nothing of anyone.</summary>
public sealed class SingleFileTests(SampleSite site, MirroredSite mirror) : Reader(site)
{
    [Fact]
    public async Task Each_letter_and_release_in_each_language_has_one_under_200_KB()
    {
        var files = (await Singles()).ToList();
        files.Count.ShouldBe(Site.Pages.Count(page => page.Kind is PageKind.Letter or PageKind.PressRelease));
        var folder = await mirror.Folder();
        Complaints.None(
            from file in files
            where new FileInfo(Path.Combine(folder, file.File)).Length >= 200_000
            select file.File
        );
    }

    [Fact]
    public async Task They_hold_all_that_they_show_and_say_where_the_original_is() =>
        Complaints.None(
            from file in await Singles()
            from fault in Faults(file.Page, Site)
            select $"{file.File}: {fault}"
        );

    [Theory]
    [InlineData("<img src=\"../a.png\" alt=\"\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/a.css\">")]
    [InlineData("<script>1</script>")]
    [InlineData("<a href=\"/letters/\">Letters</a>")]
    public async Task What_a_file_would_fetch_is_found(string fault)
    {
        var file = await MirroredSite.Read(Path.Combine(await mirror.Folder(), (await Singles()).First().File));
        Faults(file, Site).ShouldBeEmpty();
        file.Body!.InnerHtml += fault;
        Faults(file, Site).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("en", 360)]
    [InlineData("ko", 360)]
    [InlineData("zh-Hans", 360)]
    [InlineData("ko", 1280)]
    public async Task Opened_as_files_they_have_no_fault_for_anyone(string language, int width)
    {
        var page = await Open(width: width);
        var complaints = new List<string>();
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith("file:", StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
                complaints.Add($"{page.Url} asks for {request.Url}");
        };
        page.Console += (_, message) => complaints.Add($"{page.Url}: {message.Text}");
        foreach (var kind in (string[])["letter", "release"])
        {
            var fullest = (await Singles())
                .Where(file =>
                    file.Page.DocumentElement.GetAttribute("lang") == language
                    && file.Page.QuerySelector("main." + kind) is not null
                )
                .MaxBy(file => file.Page.Body!.TextContent.Length);
            await page.GotoAsync(new Uri(Path.Combine(await mirror.Folder(), fullest.File)).AbsoluteUri);
            await page.EvaluateAsync(await File.ReadAllTextAsync(AxeFile, TestContext.Current.CancellationToken));
            complaints.AddRange(
                (
                    await page.EvaluateAsync<string[]>(
                        Reading.AccessibilityTests.Faults,
                        Reading.AccessibilityTests.Everything
                    )
                ).Select(fault => $"{fullest.File}: {fault}")
            );
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") > 0)
                complaints.Add($"{fullest.File} is wider than the page");
            if (
                await page.EvaluateAsync<string>(
                    "getComputedStyle(document.querySelector('.heads')).borderBlockStartWidth"
                ) != "4px"
            )
                complaints.Add($"{fullest.File} has no style");
        }
        Complaints.None(complaints);
    }

    private static string AxeFile => Reading.AccessibilityTests.Axe;

    private async Task<IEnumerable<(string File, IHtmlDocument Page)>> Singles() =>
        (await mirror.Pages())
            .Where(page => page.Key.StartsWith("single-files/", StringComparison.Ordinal))
            .Select(page => (page.Key, page.Value));

    private static IEnumerable<string> Faults(IHtmlDocument file, SampleSite site)
    {
        foreach (
            var element in file.QuerySelectorAll(
                "script, iframe, object, embed, video, audio, [srcset], link:not([rel=canonical]), [src]:not([src^='data:'])"
            )
        )
            yield return element.OuterHtml;
        foreach (var link in file.QuerySelectorAll("a[href]"))
            if (
                link.GetAttribute("href") is not { } href
                || !(
                    href[0] == '#'
                        ? file.GetElementById(Uri.UnescapeDataString(href[1..])) is not null
                        : Uri.IsWellFormedUriString(href, UriKind.Absolute)
                )
            )
                yield return link.OuterHtml;
        var original = file.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? "";
        if (site.PageAt(original) is not { } page)
            yield return $"its original is {original}";
        else if (
            !Words(file.QuerySelector("main .text")).SequenceEqual(Words(page.Html.QuerySelector("article .text")))
        )
            yield return "it does not say what its page says";
        if (file.QuerySelector("footer a")?.GetAttribute("href") != original)
            yield return "it does not name its original";
    }

    private static string[] Words(AngleSharp.Dom.IElement? element) =>
        element?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
