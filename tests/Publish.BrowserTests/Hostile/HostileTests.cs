using System.Collections.Concurrent;

namespace Publish.BrowserTests.Hostile;

/// <summary>
/// With the policy off, nothing but the texts themselves keeps attacks from running in a browser; none does.
/// </summary>
public sealed class HostileTests(HostileSite site) : Reader(site), IClassFixture<HostileSite>
{
    [Fact]
    public async Task No_text_of_any_field_runs_asks_or_leads_away()
    {
        var origin = await Site.Origin();
        var waiting = new ConcurrentQueue<string>(
            Site.OneOfEach("en")
                .Concat(Site.OneOfEach("ja"))
                .Concat(Site.Documents)
                .Select(page => page.Path)
                .Distinct()
                .Concat(Site.Files("*.svg").Take(2).Concat(Site.Files("*.xml").Take(2)).Select(file => "/" + file))
        );
        var complaints = new ConcurrentQueue<string>();
        waiting.Count.ShouldBeGreaterThan(40);
        await Task.WhenAll(
            Enumerable
                .Range(0, Environment.ProcessorCount)
                .Select(async _ =>
                {
                    var watch = await Watch.Of(await Open(), origin);
                    while (waiting.TryDequeue(out var path))
                        foreach (var complaint in await watch.At(path))
                            complaints.Enqueue($"{path}: {complaint}");
                })
        );
        Complaints.None(complaints);
    }

    /// <summary>The same eyes, on a page into which an attack was put as it is.</summary>
    [Theory]
    [InlineData("<script>hit()</script>", "it runs")]
    [InlineData("<img src=x onerror=hit()>", "it runs")]
    [InlineData("<svg onload=hit()>", "it runs")]
    [InlineData("<iframe srcdoc='<script>parent.hit()</script>'></iframe>", "it runs")]
    [InlineData("<details ontoggle=hit()>x</details>", "it runs")]
    [InlineData("<p onmouseover=hit()>x</p>", "it runs")]
    [InlineData("<a href='java&#10;script:hit()'>x</a>", "it runs")]
    [InlineData("<svg><a xlink:href='javascript:hit()'><text y=20>x</text></a></svg>", "leads to javascript:")]
    [InlineData("<script>alert(1)</script>", "it says 1")]
    [InlineData("<base href='//evil.example/'>", "addresses begin at")]
    [InlineData("<style>body{background:url(//evil.example/x.png)}</style>", "it asks for")]
    [InlineData("<img src='//evil.example/x.png'>", "it asks for")]
    [InlineData("<form action='javascript:hit()'></form>", "a form leads to")]
    [InlineData("<meta http-equiv=refresh content='0;url=//evil.example/'>", "it leads away")]
    [InlineData("<script>document.querySelector = null</script>", "a script breaks")]
    public async Task What_runs_asks_or_leads_away_is_noticed(string attack, string told)
    {
        var page = await Open();
        var watch = await Watch.Of(page, await Site.Origin());
        var html = await File.ReadAllTextAsync(
            Path.Combine(Site.Folder, "index.html"),
            TestContext.Current.CancellationToken
        );
        await page.RouteAsync("**/attacked", route =>
            route.FulfillAsync(
                new()
                {
                    ContentType = "text/html; charset=utf-8",
                    Body = html.Replace("<main", attack + "<main", StringComparison.Ordinal),
                }
            )
        );
        (await watch.At("/attacked")).ShouldContain(complaint => complaint.Contains(told, StringComparison.Ordinal));
    }
}
