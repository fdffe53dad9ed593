using AngleSharp.Html.Dom;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Mirror;

/// <summary>A mirror works from any folder or origin, offline and without script.</summary>
public sealed class MirrorTests(SampleSite site, MirroredSite mirror) : Reader(site)
{
    private static readonly PageKind[] Kinds =
    [
        PageKind.Home,
        PageKind.Letter,
        PageKind.PressRelease,
        PageKind.Letters,
        PageKind.Comparison,
    ];

    [Fact]
    public async Task Every_link_and_file_of_every_page_is_in_the_folder() =>
        Complaints.None(MirrorFaults.Of(await mirror.Folder(), await mirror.Pages(), await mirror.Pages()));

    [Fact]
    public async Task Every_page_of_the_site_is_in_it_but_those_for_what_is_not_there()
    {
        var pages = await mirror.Pages();
        Complaints.None(
            Site.Pages.Where(page => page.Kind != PageKind.NotFound && !pages.ContainsKey(FileOf(page)))
                .Select(page => page.Path)
        );
    }

    [Fact]
    public async Task It_says_what_the_site_says()
    {
        var pages = await mirror.Pages();
        Complaints.None(
            from page in Site.Documents
            where
                pages[FileOf(page)].QuerySelector("main article")?.TextContent
                != page.Html.QuerySelector("main article")?.TextContent
            select page.Path
        );
    }

    [Theory]
    [InlineData("<a href=\"/letters/\">Letters</a>", "is of a host")]
    [InlineData("<a href=\"letters/\">Letters</a>", "is not there")]
    [InlineData("<a href=\"letters/index.html#nowhere\">Letters</a>", "has no such place")]
    [InlineData("<img src=\"https://www.example.org/a.png\" alt=\"\">", "is loaded from elsewhere")]
    [InlineData("<a href=\"letters/index.html?page=2\">Letters</a>", "asks something of a host")]
    [InlineData("<script type=\"module\" src=\"index.html\"></script>", "it has script")]
    [InlineData("<form action=\"index.html\"></form>", "a form has no host")]
    public async Task What_does_not_work_in_a_folder_is_found(string fault, string told)
    {
        var home = await MirroredSite.Read(Path.Combine(await mirror.Folder(), "index.html"));
        home.Body!.InnerHtml += fault;
        MirrorFaults
            .Of(
                await mirror.Folder(),
                new Dictionary<string, IHtmlDocument> { ["index.html"] = home },
                await mirror.Pages()
            )
            .ShouldContain(complaint => complaint.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("default-src 'none'; script-src 'self'", "loads and runs nothing else")]
    [InlineData("default-src 'none'; style-src 'self'", "is for a host")]
    [InlineData("", "loads and runs nothing else")]
    public async Task A_policy_that_does_not_hold_in_a_folder_is_found(string policy, string told)
    {
        var home = await MirroredSite.Read(Path.Combine(await mirror.Folder(), "index.html"));
        home.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.SetAttribute("content", policy);
        MirrorFaults
            .Of(
                await mirror.Folder(),
                new Dictionary<string, IHtmlDocument> { ["index.html"] = home },
                await mirror.Pages()
            )
            .ShouldContain(complaint => complaint.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task Opened_as_files_pages_look_as_on_the_site_and_ask_nothing_of_anyone(string language) =>
        Complaints.None(await Look(language, Kinds, new Uri(await mirror.Folder() + "/").AbsoluteUri, "file://"));

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task Served_from_below_another_host_they_do_too(string language)
    {
        await using var server = await FolderServer.Start(await mirror.Folder(), "/some/where");
        Complaints.None(await Look(language, [PageKind.Letter, PageKind.Letters], server.Url, server.Url));
    }

    private async Task<List<string>> Look(string language, PageKind[] kinds, string root, string allowed)
    {
        var (there, here) = (await Open(script: false), await Open(script: false));
        var complaints = new List<string>();
        here.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(allowed, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
                complaints.Add($"{here.Url} asks for {request.Url}");
        };
        here.RequestFailed += (_, request) => complaints.Add($"{here.Url} does not get {request.Url}");
        here.Response += (_, response) =>
            complaints.AddRange(response.Status >= 400 ? [$"{response.Status} {response.Url}"] : []);
        here.Console += (_, message) => complaints.Add($"{here.Url}: {message.Text}");
        foreach (var page in kinds.Select(kind => Site.Fullest(kind, language)).OfType<SitePage>())
        {
            await there.GotoAsync(page.Path);
            await here.GotoAsync(root + string.Join('/', FileOf(page).Split('/').Select(Uri.EscapeDataString)));
            if (await Seen(here) != await Seen(there))
                complaints.Add($"{page} looks otherwise: {await Seen(here)} beside {await Seen(there)}");
            foreach (var picture in await here.Locator("img").AllAsync())
                if (
                    !await picture.EvaluateAsync<bool>(
                        "picture => picture.decode().then(() => picture.naturalWidth > 0, () => false)"
                    )
                )
                    complaints.Add($"{page} lacks a picture: {await picture.GetAttributeAsync("src")}");
        }
        return complaints;
    }

    /// <summary>Faces and colours, and where the heading stands.</summary>
    private static Task<string> Seen(IPage page) =>
        page.EvaluateAsync<string>(
            """
            () => {
                const heading = document.querySelector('h1'), box = heading.getBoundingClientRect();
                const [top, title] = [getComputedStyle(document.body), getComputedStyle(heading)];
                return [top.fontFamily, top.color, top.backgroundColor, title.fontFamily, title.fontSize, box.x, box.y, box.width, box.height].join(' | ');
            }
            """
        );

    private static string FileOf(SitePage page) =>
        page.Path.EndsWith('/') ? page.Path[1..] + "index.html" : page.Path[1..];
}
