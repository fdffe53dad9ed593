namespace Publish.BrowserTests.Output;

/// <summary>
/// What hosts send is what was built: every file at each of its addresses, each page with its policy.
/// </summary>
public sealed class ServedTests(SampleSite site)
{
    [Fact]
    public async Task Netlifys_own_packages_serve_what_was_built()
    {
        await using var host = await NetlifyHost.Start(site.Folder);
        await Judge(host.Url);
    }

    [Fact]
    public async Task Nginx_serves_what_was_built()
    {
        await using var host = await NginxHost.Start(site.Folder);
        await Judge(host.Url);
    }

    [Fact]
    public void Few_rules_say_all_that_a_host_is_to_send() =>
        File.ReadLines(Path.Combine(site.Folder, "_headers"))
            .Count(line => line.StartsWith('/'))
            .ShouldBeInRange(2, 15);

    [Theory]
    [InlineData(
        "letters/index.html",
        "<meta http-equiv=\"Con",
        "<meta name=\"Con",
        "/letters/index.html: it has no policy"
    )]
    [InlineData(
        "ko/404.html",
        "\"utf-8\">",
        "\"utf-8\"><link rel=\"icon\" href=\"x\">",
        "/ko/nowhere: it has no policy before"
    )]
    [InlineData("letters/index.html", "default-src 'none'", "default-src *", "/letters: its policy is")]
    [InlineData("letters/index.html", "style-src 'self'", "style-src 'unsafe-inline'", "/letters/: its policy is")]
    [InlineData("_headers", "; sandbox", "", "/favicon.svg: it may run")]
    [InlineData("_headers", "/*.xml", "/*.xsl", "/letters/feed.xml: it may run")]
    [InlineData("_headers", "frame-ancestors", "frame-src", "/: others may frame it")]
    [InlineData("_headers", "nosniff", "sniff", "/letters/feed.xml: its type may be guessed")]
    [InlineData("_redirects", "/ko/404.html 404", "/ko/404.html 200", "/ko/nowhere: it answers 200")]
    [InlineData("_redirects", " /ko/404.html", " /404.html", "/ko/nowhere: it is not /ko/404.html")]
    [InlineData("_redirects", "/letters/ 301", "/gone/ 301", "/old/: it leads to /gone/, which answers 404")]
    public async Task What_a_spoiled_site_sends_is_seen(string file, string said, string other, string told)
    {
        using var spoiled = new SpoiledSite(site, file, said, other);
        await using var host = await NetlifyHost.Start(spoiled.Folder);
        var faults = await Faults(spoiled.Folder, host.Url);
        faults.ShouldContain(fault => fault.StartsWith(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("include /etc/nginx/mime.types;", "", "/favicon.svg: it is sent as application/octet-stream")]
    [InlineData("charset utf-8;", "", "/letters/: it is sent as text/html")]
    [InlineData("error_page 404 @missing;", "error_page 404 =200 @missing;", "/nowhere: it answers 200")]
    [InlineData("error_page 404 @missing;", "error_page 404 /404.html;", "/ko/nowhere: it is not /ko/404.html")]
    [InlineData("include publish/headers.conf;", "", "/favicon.svg: others may frame it")]
    [InlineData("sandbox", "", "/favicon.svg: it may run")]
    [InlineData("return 301", "return 302", "/old: it answers 302")]
    public async Task What_nginx_sends_that_is_set_up_otherwise_is_seen(string said, string other, string told)
    {
        using var spoiled = new SpoiledSite(site, "_headers", "/*", "/*");
        await using var host = await NginxHost.Start(spoiled.Folder, (said, other));
        var faults = await Faults(spoiled.Folder, host.Url);
        faults.ShouldContain(fault => fault.StartsWith(told, StringComparison.Ordinal));
    }

    private async Task Judge(string url)
    {
        using var faults = new ServedFaults(site.Folder, url, site.Languages);
        Complaints.None(await faults.All());
        faults.Pages.ShouldBeGreaterThan(2 * site.Pages.Count);
    }

    private async Task<List<string>> Faults(string folder, string url)
    {
        using var faults = new ServedFaults(folder, url, site.Languages);
        return await faults.All();
    }
}
