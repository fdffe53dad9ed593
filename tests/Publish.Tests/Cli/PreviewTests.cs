using System.Net;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class PreviewTests : IAsyncLifetime
{
    private const string Letter = "input/letters/2024-03-05-returns/en.md";

    private readonly CliBench bench = new("""
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        aliases: ["/?p=5", /old page/]
        ---
        -- letters/2024-03-06-held/document.yml --
        embargo: 2031-01-01T09:00+09:00
        -- letters/2024-03-06-held/en.md --
        ---
        title: Held until then
        ---
        """);

    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly StringWriter output = new();
    private Task<int>? running;

    public async ValueTask InitializeAsync()
    {
        var printed = TextWriter.Synchronized(output);
        running = Task.Run(() => CliBench.App("preview", "--port", "0").RunAsync(bench.Around(printed, printed), stop.Token), Test);
        browser.BaseAddress = new Uri(await Eventually(() => Task.FromResult(
            System.Text.RegularExpressions.Regex.Match(output.ToString(), @"http://localhost:\d+") is { Success: true } found ? found.Value + "/" : null)));
    }

    [Fact]
    public async Task A_page_is_shown_with_a_link_to_the_script_that_renews_it()
    {
        var page = await Text("letters/2024/03/05/returns/");
        page.ShouldContain("On returns");
        page.ShouldContain("<script src=\"/.publish-preview/refresh.js\"");
        page.ShouldContain("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; ");
        (await Text(".publish-preview/refresh.js")).ShouldContain("EventSource");
    }

    [Fact]
    public async Task What_is_held_is_shown_too() => (await Text("letters/2031/01/01/held/")).ShouldContain("Held until then");

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_page()
    {
        using var answer = await Ask("letters");
        (answer.StatusCode, answer.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.Redirect, "/letters/"));
    }

    [Theory]
    [InlineData("old%20page")]
    [InlineData("?utm=x&p=5")]
    public async Task An_old_address_leads_on(string address)
    {
        using var answer = await Ask(address);
        (answer.StatusCode, answer.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.Redirect, "/letters/2024/03/05/returns/"));
    }

    [Fact]
    public async Task The_home_page_is_shown_whatever_else_is_asked() => (await Text("?p=6")).ShouldContain("On returns");

    [Fact]
    public async Task What_is_not_there_is_answered_by_the_sites_own_page_in_its_language()
    {
        using var answer = await Ask("ko/nowhere/");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Test)).ShouldContain("<html lang=\"ko\"");
    }

    [Fact]
    public async Task A_foreign_host_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        using var answer = await browser.SendAsync(request, Test);
        answer.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        (await answer.Content.ReadAsStringAsync(Test)).ShouldNotContain("returns");
    }

    [Fact]
    public async Task A_change_is_told_and_shown_and_an_error_stands_in_its_place_until_it_is_mended()
    {
        using var changes = new StreamReader(await browser.GetStreamAsync(".publish-preview/changes", Test));
        var first = await changes.ReadLineAsync(Test);
        bench.Write(Letter, "---\ntitle: On returns, again\n---\nText.\n");
        await changes.ReadLineAsync(Test);
        (await changes.ReadLineAsync(Test)).ShouldNotBe(first);
        await Eventually(async () => (await Text("letters/2024/03/05/returns/")).Contains("again", StringComparison.Ordinal) ? "" : null);
        bench.Write(Letter, "---\ntitel: <On> returns\n---\nText.\n");
        var problem = await Eventually(async () =>
        {
            using var answer = await Ask("letters/2024/03/05/returns/");
            return answer.StatusCode == HttpStatusCode.InternalServerError ? await answer.Content.ReadAsStringAsync(Test) : null;
        });
        problem.ShouldContain("PUB200");
        problem.ShouldContain("&lt;On&gt;");
        bench.Write(Letter, "---\ntitle: Mended\n---\nText.\n");
        await Eventually(async () =>
        {
            using var answer = await Ask("letters/2024/03/05/returns/");
            return answer.IsSuccessStatusCode ? "" : null;
        });
    }

    [Fact]
    public async Task Other_files_have_their_types()
    {
        using var feed = await Ask("feed.xml");
        feed.Content.Headers.ContentType?.MediaType.ShouldBe("application/xml");
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        (await running!).ShouldBe(0);
        browser.Dispose();
        stop.Dispose();
        bench.Dispose();
    }

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    private Task<string> Text(string path) => browser.GetStringAsync(path, Test);

    private Task<HttpResponseMessage> Ask(string path) => browser.GetAsync(path, Test);

    private static async Task<T> Eventually<T>(Func<Task<T?>> look) where T : class
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Test);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            if (await look() is { } found)
                return found;
            await Task.Delay(50, patience.Token);
        }
    }
}
