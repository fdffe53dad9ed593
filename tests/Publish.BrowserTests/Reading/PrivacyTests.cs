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
            if (!request.Url.StartsWith(origin, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
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
        foreach (var one in Site.OneOfEach(language))
            await page.GotoAsync(one.Path);
        complaints.AddRange((await page.Context.CookiesAsync()).Select(cookie => $"a cookie: {cookie.Name}"));
        if (await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length") > 0)
            complaints.Add("something is stored");
        Complaints.None(complaints);
    }
}
