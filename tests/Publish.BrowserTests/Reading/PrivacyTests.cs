using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>Reading leaves no trace with anyone: nothing is asked of others, stored, or complained of.</summary>
public sealed class PrivacyTests(SampleSite site) : Reader(site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task Pages_ask_nothing_of_others_and_break_no_policy(string language)
    {
        var page = await Open();
        var origin = await Site.Origin();
        var complaints = new List<string>();
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(origin, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
                complaints.Add($"{page.Url} asks for {request.Url}");
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Url.EndsWith("/404.html", StringComparison.Ordinal))
                complaints.Add($"{page.Url}: {response.Status} {response.Url}");
        };
        await page.AddInitScriptAsync("window.print = () => {}");
        await page.Context.GrantPermissionsAsync(["clipboard-write"]);
        foreach (var one in Site.OneOfEach(language))
        {
            await page.GotoAsync(one.Path);
            await Use(page);
        }
        complaints.AddRange((await page.Context.CookiesAsync()).Select(cookie => $"a cookie: {cookie.Name}"));
        complaints.AddRange(await page.EvaluateAsync<string[]>(Stored));
        Complaints.None(complaints);
    }

    [Theory]
    [InlineData("fetch('https://elsewhere.example/').catch(() => {})", "asks for https://elsewhere.example/")]
    [InlineData(
        "document.body.appendChild(new Image()).src = 'https://elsewhere.example/a.png'",
        "Content Security Policy"
    )]
    [InlineData("document.body.setAttribute('onclick', '1'); document.body.click()", "Content Security Policy")]
    public async Task What_a_page_should_not_do_is_noticed(string act, string told)
    {
        var page = await Open("/");
        var noticed = new List<string>();
        page.Request += (_, request) => noticed.Add($"asks for {request.Url}");
        page.Console += (_, message) => noticed.Add(message.Text);
        await page.EvaluateAsync($"() => {{ {act}; return new Promise(done => setTimeout(done, 50)); }}");
        noticed.ShouldContain(line =>
            line.Contains(told, StringComparison.Ordinal)
            || line.Contains("Content Security Policy", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_is_stored_is_noticed()
    {
        var page = await Open("/");
        (await page.EvaluateAsync<string[]>(Stored)).ShouldBeEmpty();
        await page.EvaluateAsync(
            "() => { localStorage.a = 1; sessionStorage.b = 1; document.cookie = 'c=1'; return new Promise(done => indexedDB.open('d').onsuccess = done).then(() => caches.open('e')).then(() => {}); }"
        );
        (await page.EvaluateAsync<string[]>(Stored)).ShouldBe([
            "a cookie",
            "local: a",
            "session: b",
            "a database: d",
            "a cache: e",
        ]);
    }

    [Fact]
    public void Links_for_sharing_tell_nobody_where_a_reader_comes_from() =>
        Complaints.None(
            from page in Site.Pages
            from link in page.All(".share a[href]")
            where
                link.GetAttribute("href")!.StartsWith("http", StringComparison.Ordinal)
                && link.GetAttribute("rel")?.Split(' ').Contains("noreferrer") != true
            select $"{page}: {link.OuterHtml}"
        );

    /// <summary>Followed for real: the network is asked what it was told.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task A_link_for_sharing_is_followed_without_a_referrer(string language)
    {
        var page = await Open(Site.Fullest(PageKind.Letter, language)!.Path);
        var told = new List<string?>();
        await page.Context.RouteAsync(
            url => !url.StartsWith("http://127.0.0.1", StringComparison.Ordinal),
            async route =>
            {
                told.Add(await route.Request.HeaderValueAsync("referer"));
                await route.FulfillAsync(new() { Body = "" });
            }
        );
        await page.Locator(".share > li > a[href^=http]").First.ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("^http://127[.]"));
        told.ShouldNotBeEmpty();
        told.ShouldAllBe(referrer => referrer == null);
    }

    /// <summary>Opens what opens, presses what only script can do, searches in vain, prints.</summary>
    private static async Task Use(Microsoft.Playwright.IPage page)
    {
        await page.EvaluateAsync(
            """
            () => {
                document.querySelectorAll('details').forEach(details => details.open = true);
                document.querySelectorAll('[data-share]:not([hidden], [data-share=device])').forEach(button => button.click());
                document.querySelector('[role=doc-noteref]')?.click();
                document.querySelectorAll('input').forEach(input => { input.focus(); input.dispatchEvent(new Event('input', { bubbles: true })); });
                document.querySelectorAll('header nav a').forEach(link => { link.dispatchEvent(new Event('pointerover', { bubbles: true })); link.focus(); });
                dispatchEvent(new Event('beforeprint'));
                dispatchEvent(new Event('afterprint'));
            }
            """
        );
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen });
    }

    private const string Stored = """
        async () => [
            ...document.cookie ? ['a cookie'] : [],
            ...Object.keys(localStorage).map(key => `local: ${key}`),
            ...Object.keys(sessionStorage).map(key => `session: ${key}`),
            ...(await indexedDB.databases()).map(base => `a database: ${base.name}`),
            ...(await caches.keys()).map(key => `a cache: ${key}`),
            ...(await navigator.serviceWorker.getRegistrations()).map(worker => `a worker: ${worker.scope}`),
        ]
        """;
}
