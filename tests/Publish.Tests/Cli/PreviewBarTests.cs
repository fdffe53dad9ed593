using System.Net;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>Who writes sees their page while a colleague's file is broken, and a line above it that says so.</summary>
public sealed class PreviewBarTests
{
    private const string Mine = "letters/2024/03/05/mine/";
    private const string Theirs = "letters/2024/03/06/theirs/";
    private const string TheirFile = "letters/2024-03-06-theirs/en.md";

    private const string Sound = """
        -- letters/2024-03-05-mine/en.md --
        ---
        title: My own letter
        ---
        Text, and [theirs](letters/2024-03-06-theirs).
        -- letters/2024-03-06-theirs/en.md --
        ---
        title: A colleague writes
        ---
        Text.

        """;

    public static TheoryData<string, string, int, string> Faults =>
        new()
        {
            { "input/" + TheirFile, "---\ntitle: [A colleague\n---\nText.\n", 3, "" },
            { "input/" + TheirFile, "---\ndescription: A colleague\n---\nText.\n", 2, "title" },
            {
                "input/" + TheirFile,
                "---\ntitle: A colleague writes\n---\nText.\n\n[gone](letters/2020-01-01-never)\n",
                6,
                "letters/2020-01-01-never"
            },
            {
                "input/letters/2024-03-06-theirs/document.yml",
                "embargo: 2031-01-01T09:00:00Z\ncountries: [nowhere]\n",
                2,
                "nowhere"
            },
            { "input/letters/2024-03-06-theirs/document.yml", "embargo: soon\n", 1, "soon" },
            { "input/letters/2024-03-06-theirs/xx.md", "---\ntitle: In no language\n---\nText.\n", 1, "xx" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task An_error_elsewhere_is_a_line_on_my_page_and_their_page_says_what_is_wrong(
        string file,
        string text,
        int line,
        string words
    )
    {
        await using var preview = await APreview.Of(Sound);
        (await preview.Page(Mine)).Html.ShouldNotContain("publish-preview\"");
        preview.Bench.Write(file, text);
        var mine = await preview.PageWhen(Mine, (status, html) =>
            status == HttpStatusCode.OK && html.Contains("publish-preview\"", StringComparison.Ordinal)
        );
        mine.ShouldContain("My own letter");
        var bar = new SitePage(mine).One("#publish-preview");
        bar.GetAttribute("aria-label").ShouldBe("Preview");
        var link = bar.QuerySelector("li a").ShouldNotBeNull();
        link.TextContent.ShouldBe($"{file["input/".Length..]}, line {line}:");
        link.ParentElement!.TextContent.ShouldContain(words);
        var (_, problems) = await preview.Page(link.GetAttribute("href")![1..]);
        problems.ShouldContain(file["input/".Length..]);
        var address = text.StartsWith("embargo: 2031", StringComparison.Ordinal)
            ? "letters/2031/01/01/theirs/"
            : Theirs;
        var (status, theirs) = await preview.Page(address);
        status.ShouldBe(HttpStatusCode.InternalServerError);
        theirs.ShouldContain(file["input/".Length..]);
        (await preview.Page(address.TrimEnd('/'))).Status.ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task What_is_broken_is_in_no_list_until_it_is_mended_and_then_the_line_is_gone()
    {
        await using var preview = await APreview.Of(Sound);
        (await preview.Text("letters/")).ShouldContain("A colleague writes");
        preview.Bench.Write(
            "input/" + TheirFile,
            "---\ntitle: A colleague writes\n---\n[gone](letters/2020-01-01-never)\n"
        );
        var list = await preview.PageWhen("letters/", (_, html) =>
            html.Contains("publish-preview\"", StringComparison.Ordinal)
        );
        list.ShouldContain("My own letter");
        new SitePage(list).One("main").TextContent.ShouldNotContain("A colleague writes");
        new SitePage(list)
            .One("#publish-preview")
            .TextContent.ShouldContain("Not in any list until then: letters/2024-03-06-theirs");
        preview.Bench.Write("input/" + TheirFile, "---\ntitle: A colleague writes\n---\nMended.\n");
        (
            await preview.PageWhen("letters/", (_, html) =>
                !html.Contains("publish-preview\"", StringComparison.Ordinal)
            )
        ).ShouldContain("A colleague writes");
    }

    [Fact]
    public async Task A_broken_entry_that_no_document_needs_breaks_no_page()
    {
        await using var preview = await APreview.Of(Sound + "-- people.yml --\nkim-min-ji:\n  nam: Kim Min-ji\n");
        foreach (var path in new[] { Mine, Theirs, "", "letters/" })
            (await preview.Page(path)).ShouldSatisfyAllConditions(
                page => page.Status.ShouldBe(HttpStatusCode.OK),
                page => page.Html.ShouldContain("people.yml, line ")
            );
    }

    [Fact]
    public async Task Warnings_are_counted_and_no_more()
    {
        await using var preview = await APreview.Of(Sound + "-- letters/2024-03-06-theirs/spare.txt --\nUnused.\n");
        var bar = new SitePage(await preview.Text(Mine)).One("#publish-preview");
        (bar.TextContent, bar.HasAttribute("class")).ShouldBe(("1 warning", false));
    }

    [Fact]
    public async Task Many_errors_are_counted_so_that_the_page_stays_in_view()
    {
        await using var preview = await APreview.Of(
            Sound
                + string.Concat(
                    Enumerable
                        .Range(10, 20)
                        .Select(day => $"-- letters/2024-03-{day}-other/en.md --\n---\ntitel: Other\n---\nText.\n")
                )
        );
        new SitePage(await preview.Text(Mine))
            .One("#publish-preview")
            .ShouldSatisfyAllConditions(
                bar => bar.QuerySelectorAll("li").Length.ShouldBe(6),
                bar => bar.QuerySelectorAll("li")[5].TextContent.ShouldBe("15 more errors")
            );
    }

    [Fact]
    public async Task An_address_that_was_never_there_is_still_not_found()
    {
        await using var preview = await APreview.Of(
            Sound.Replace("title: A colleague writes", "titel: A colleague writes", StringComparison.Ordinal)
        );
        var (status, html) = await preview.Page("letters/2024/03/07/never/");
        status.ShouldBe(HttpStatusCode.NotFound);
        html.ShouldContain("publish-preview\"");
    }

    [Fact]
    public async Task A_site_yml_that_cannot_be_used_leaves_nothing_to_show()
    {
        await using var preview = await APreview.Of(Sound);
        preview.Bench.Write("input/site.yml", "languages: [\n");
        (await preview.PageWhen(Mine, (status, _) => status == HttpStatusCode.InternalServerError)).ShouldContain(
            "site.yml"
        );
    }

    [Fact]
    public async Task A_file_name_and_a_message_stay_words()
    {
        await using var preview = await APreview.Of(
            Sound + "-- letters/2024-03-07-other/<b>.md --\n---\ntitle: Other\n---\n"
        );
        var html = await preview.Text(Mine);
        html.ShouldContain("&lt;b&gt;.md");
        html.ShouldNotContain("<b>.md");
    }

    [Fact]
    public async Task No_build_writes_it()
    {
        using var bench = new CliBench(Sound);
        (await bench.Run("build")).Code.ShouldBe(0);
        Directory
            .EnumerateFiles(Path.Combine(bench.Folder, "output"), "*", SearchOption.AllDirectories)
            .ShouldAllBe(file => !File.ReadAllText(file).Contains("publish-preview", StringComparison.Ordinal));
    }
}
