namespace Publish.BrowserTests.Hostile;

/// <summary>
/// Should a file that runs stand on the site all the same, the headers it is sent with keep it still; the program
/// publishes none.
/// </summary>
public sealed class OpenedFileTests(SampleSite site) : Reader(site)
{
    [Theory]
    [InlineData(
        "map.svg",
        "image/svg+xml",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='hit()'><script>hit()</script></svg>"
    )]
    [InlineData("table.xml", "application/xml", "<a><script xmlns='http://www.w3.org/1999/xhtml'>hit()</script></a>")]
    public async Task A_file_that_runs_is_still_under_the_sites_headers(string name, string type, string text)
    {
        (await Runs(name, type, text, [])).ShouldBeTrue(
            "It does not run where nothing keeps it from running, so this shows nothing."
        );
        (await Runs(name, type, text, new HeaderRules(Site.Folder).For("/" + name))).ShouldBeFalse();
    }

    private async Task<bool> Runs(
        string name,
        string type,
        string text,
        IEnumerable<(string Name, string Value)> headers
    )
    {
        var page = await Open();
        var runs = false;
        await page.Context.ExposeFunctionAsync("hit", () =>
        {
            runs = true;
        });
        var sent = headers
            .Append(("Content-Type", type))
            .GroupBy(header => header.Item1, header => header.Item2)
            .ToDictionary(same => same.Key, same => string.Join(", ", same));
        await page.RouteAsync("**/" + name, route => route.FulfillAsync(new() { Body = text, Headers = sent }));
        await page.GotoAsync("/" + name);
        return runs;
    }
}
