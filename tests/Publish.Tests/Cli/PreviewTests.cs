using System.Net;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class PreviewTests : IAsyncLifetime
{
    private const string Letter = "input/letters/2024-03-05-returns/en.md";

    private APreview preview = null!;

    public async ValueTask InitializeAsync() =>
        preview = await APreview.Of(
            """
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
            """
        );

    [Fact]
    public async Task A_page_is_shown_with_a_link_to_the_script_that_renews_it()
    {
        var page = await preview.Text("letters/2024/03/05/returns/");
        page.ShouldContain("On returns");
        page.ShouldContain("<script src=\"/.publish-preview/refresh.js\"");
        page.ShouldContain(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; "
        );
        (await preview.Text(".publish-preview/refresh.js")).ShouldContain("EventSource");
    }

    [Theory]
    [InlineData(true, "pdf: true\n", true)]
    [InlineData(true, "", false)]
    [InlineData(false, "pdf: true\n", false)]
    public async Task Without_Paged_it_says_in_a_line_how_letters_on_paper_are_shown(
        bool isUnpaged,
        string setting,
        bool isSaid
    )
    {
        await using var paper = await APreview.Of(
            "-- site.yml --\nurl: https://www.example.org\ntitle: Example\nlanguages: [en]\ntime-zone: Asia/Seoul\n"
                + setting
                + "-- letters/2024-03-05-returns/en.md --\n---\ntitle: On returns\n---\nWords.\n",
            isUnpaged
        );
        const string Line =
            "Letters on paper are shown without pages. Publish was built without Paged.js: fetch it with npm ci --prefix theme/paper --ignore-scripts, which needs Node, and build it again.";
        paper.Said.Contains(Line, StringComparison.Ordinal).ShouldBe(isSaid, paper.Said);
        if (setting.Length > 0)
            (await paper.Text("letters/2024/03/05/returns/returns.pdf")).ShouldContain("On returns");
    }

    [Fact]
    public async Task What_is_held_is_shown_too() =>
        (await preview.Text("letters/2031/01/01/held/")).ShouldContain("Held until then");

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_page()
    {
        using var answer = await preview.Ask("letters");
        (answer.StatusCode, answer.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.Redirect, "/letters/"));
    }

    [Theory]
    [InlineData("old%20page")]
    [InlineData("?utm=x&p=5")]
    public async Task An_old_address_leads_on(string address)
    {
        using var answer = await preview.Ask(address);
        (answer.StatusCode, answer.Headers.Location?.ToString()).ShouldBe(
            (HttpStatusCode.Redirect, "/letters/2024/03/05/returns/")
        );
    }

    [Fact]
    public async Task The_home_page_is_shown_whatever_else_is_asked() =>
        (await preview.Text("?p=6")).ShouldContain("On returns");

    [Fact]
    public async Task What_is_not_there_is_answered_by_the_sites_own_page_in_its_language()
    {
        var (status, html) = await preview.Page("ko/nowhere/");
        status.ShouldBe(HttpStatusCode.NotFound);
        html.ShouldContain("<html lang=\"ko\"");
    }

    [Fact]
    public async Task A_foreign_host_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        using var answer = await preview.Browser.SendAsync(request, Test);
        answer.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        (await answer.Content.ReadAsStringAsync(Test)).ShouldNotContain("returns");
    }

    [Fact]
    public async Task A_change_is_told_and_shown_and_an_error_stands_in_its_place_until_it_is_mended()
    {
        using var changes = new StreamReader(await preview.Browser.GetStreamAsync(".publish-preview/changes", Test));
        var first = await changes.ReadLineAsync(Test);
        preview.Bench.Write(Letter, "---\ntitle: On returns, again\n---\nText.\n");
        await changes.ReadLineAsync(Test);
        (await changes.ReadLineAsync(Test)).ShouldNotBe(first);
        await preview.PageWhen("letters/2024/03/05/returns/", (_, html) =>
            html.Contains("again", StringComparison.Ordinal)
        );
        preview.Bench.Write(Letter, "---\ntitel: <On> returns\n---\nText.\n");
        var problem = await preview.PageWhen("letters/2024/03/05/returns/", (status, _) =>
            status == HttpStatusCode.InternalServerError
        );
        problem.ShouldContain("PUB200");
        problem.ShouldContain("&lt;On&gt;");
        preview.Bench.Write(Letter, "---\ntitle: Mended\n---\nText.\n");
        await preview.PageWhen("letters/2024/03/05/returns/", (status, _) => status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Other_files_have_their_types()
    {
        using var feed = await preview.Ask("feed.xml");
        feed.Content.Headers.ContentType?.MediaType.ShouldBe("application/xml");
    }

    public ValueTask DisposeAsync() => preview.DisposeAsync();

    private static CancellationToken Test => TestContext.Current.CancellationToken;
}
