using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>A document takes another address, and nothing that led to it leads nowhere.</summary>
public sealed class MoveTests
{
    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: Example
        languages: [en, ko]
        time-zone: Asia/Seoul
        menu:
          - {label: The letter, url: /letters/2024/03/05/returns/}
        -- most-viewed.yml --
        - letters/2024-03-05-returns   # the first
        -- letters/2024-03-05-returns/document.yml --
        # Shared
        attachments: [{file: list.pdf}]
        -- letters/2024-03-05-returns/list.pdf --
        %PDF-1.4
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---

        As [before](letters/2024-03-05-returns#b), and in [the list](list.pdf).

        ## B {#b}
        -- letters/2024-02-05-other/document.yml --
        related: ["letters/2024-03-05-returns"]
        -- letters/2024-02-05-other/en.md --
        ---
        title: Other
        ---

        See [one](<letters/2024-03-05-returns>), [two][1], [three](/letters/2024/03/05/returns/?a=b#b), [four](https://www.example.org/letters/2024/03/05/returns/#b), letters/2024-03-05-returns.

        [1]: letters/2024-03-05-returns "Two"
        """;

    [Fact]
    public async Task Its_folder_moves_its_old_addresses_lead_on_and_every_link_is_mended()
    {
        using var bench = await Translated();
        (await bench.Run("build", "--plain")).Code.ShouldBe(0);
        var ids = Ids(bench);
        var ran = await bench.Run("move", "2024-03-05", "on-returns");
        ran.Code.ShouldBe(0, ran.Error);
        ran.Output.ShouldContain("letters/2024-03-05-returns is letters/2024-03-05-on-returns now:");
        bench.Has("input/letters/2024-03-05-returns/en.md").ShouldBeFalse();
        bench
            .Read("input/letters/2024-03-05-on-returns/document.yml")
            .ShouldBe(
                "# Shared\nfeed-id: letters/2024-03-05-returns\nattachments: [{file: list.pdf}]\naliases: [/letters/2024/03/05/returns/]\n"
            );
        bench
            .Read("input/letters/2024-03-05-on-returns/ko.md")
            .ShouldContain("\naliases: [/ko/letters/2024/03/05/returns/]\n---\n");
        bench
            .Read("input/letters/2024-03-05-on-returns/en.md")
            .ShouldContain("[before](letters/2024-03-05-on-returns#b)");
        bench.Read("input/most-viewed.yml").ShouldBe("- letters/2024-03-05-on-returns   # the first\n");
        bench.Read("input/site.yml").ShouldEndWith("  - {label: The letter, url: /letters/2024/03/05/on-returns/}\n");
        bench
            .Read("input/letters/2024-02-05-other/document.yml")
            .ShouldBe("related: [\"letters/2024-03-05-on-returns\"]\n");
        bench
            .Read("input/letters/2024-02-05-other/en.md")
            .ShouldEndWith(
                """
                See [one](<letters/2024-03-05-on-returns>), [two][1], [three](/letters/2024/03/05/on-returns/?a=b#b), [four](https://www.example.org/letters/2024/03/05/on-returns/#b), letters/2024-03-05-returns.

                [1]: letters/2024-03-05-on-returns "Two"

                """.ReplaceLineEndings("\n")
            );
        var check = await bench.Run("check", "--plain");
        check.Output.ShouldContain("nothing wrong");
        (await bench.Run("status", "--format", "json")).Output.ShouldNotContain("changed");
        (await bench.Run("build", "--plain")).Code.ShouldBe(0);
        Ids(bench).ShouldBe(ids, "Who reads a feed is not told of a text again because it moved.");
        bench
            .Read("output/_redirects")
            .ShouldStartWith(
                """
                /letters/2024/03/05/returns/ /letters/2024/03/05/on-returns/ 301
                /ko/letters/2024/03/05/returns/ /ko/letters/2024/03/05/on-returns/ 301
                /letters/2024/03/05/returns/list.pdf /letters/2024/03/05/on-returns/list.pdf 301

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public async Task A_dry_run_tells_and_changes_nothing()
    {
        using var bench = await Translated();
        var before = All(bench);
        var ran = await bench.Run("move", "2024-03-05", "on-returns", "--dry-run");
        ran.Output.ShouldContain("letters/2024-03-05-returns would be letters/2024-03-05-on-returns:");
        ran.Output.ShouldContain("  /ko/letters/2024/03/05/returns/ leads to /ko/letters/2024/03/05/on-returns/");
        ran.Output.ShouldContain("  letters/2024-03-05-on-returns/en.md: links mended");
        All(bench).ShouldBe(before);
    }

    [Fact]
    public async Task What_goes_back_is_where_it_was_and_leads_to_itself_no_more()
    {
        using var bench = await Translated();
        (await bench.Run("move", "2024-03-05", "on-returns")).Code.ShouldBe(0);
        var ran = await bench.Run("move", "2024-03-05", "returns");
        ran.Code.ShouldBe(0, ran.Error);
        bench
            .Read("input/letters/2024-03-05-returns/document.yml")
            .ShouldEndWith("aliases: [/letters/2024/03/05/on-returns/]\n");
        (await bench.Run("check", "--plain")).Output.ShouldContain("nothing wrong");
    }

    [Fact]
    public async Task A_list_of_aliases_keeps_its_form()
    {
        using var bench = await Translated();
        bench.Write(
            "input/letters/2024-03-05-returns/document.yml",
            "aliases:\n  - /node/1   # Drupal\n  - \"/?p=1\"\ntopics: []\n"
        );
        bench.Write("input/letters/2024-03-05-returns/list.pdf", "%PDF-1.4");
        (await bench.Run("move", "2024-03-05", "on-returns", "--date", "2024-03-06")).Code.ShouldBe(0);
        bench
            .Read("input/letters/2024-03-06-on-returns/document.yml")
            .ShouldBe(
                "feed-id: letters/2024-03-05-returns\naliases:\n  - /node/1   # Drupal\n  - \"/?p=1\"\n  - /letters/2024/03/05/returns/\ntopics: []\n"
            );
    }

    [Fact]
    public async Task A_written_slug_says_the_new_name_and_a_draft_leaves_nothing_behind()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-03-05-a/document.yml --
            slug: "first" # as printed
            draft: true
            """
        );
        (await bench.Run("move", "2024-03-05-a", "second")).Code.ShouldBe(0);
        bench
            .Read("input/letters/2024-03-05-second/document.yml")
            .ShouldBe("slug: \"second\" # as printed\ndraft: true\n");
    }

    [Theory]
    [InlineData("other", "2024-02-05", "letters/2024-02-05-other is there already.")]
    [InlineData(
        "on returns",
        null,
        "cannot be the last part of an address. Write letters and digits with hyphens between them, such as on-returns."
    )]
    [InlineData("../../x", null, "cannot be the last part of an address.")]
    [InlineData("returns", null, "nothing is to be moved.")]
    [InlineData("x", "5 March", "which is no day.")]
    public async Task What_cannot_be_is_refused_and_everything_stands(string name, string? day, string said)
    {
        using var bench = await Translated();
        var before = All(bench);
        var ran = await bench.Run([
            "move",
            "2024-03-05",
            name,
            .. day is null ? Array.Empty<string>() : ["--date", day],
        ]);
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain(said);
        All(bench).ShouldBe(before);
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_whole_is_not_touched()
    {
        using var bench = await Translated();
        bench.Write("input/letters/2024-02-05-other/en.md", "---\ntitle: [\n---\n\nText.\n");
        var ran = await bench.Run("move", "2024-03-05", "on-returns");
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain("Run publish check");
        bench.Has("input/letters/2024-03-05-returns/en.md").ShouldBeTrue();
    }

    private static string[] Ids(CliBench bench) =>
        [
            .. System
                .Xml.Linq.XDocument.Parse(bench.Read("output/feed.xml"))
                .Descendants()
                .Where(one => one.Name.LocalName == "id")
                .Select(one => one.Value)
                .Order(StringComparer.Ordinal),
        ];

    private static async Task<CliBench> Translated()
    {
        var bench = new CliBench(Site);
        bench.Write(
            "input/letters/2024-03-05-returns/ko.md",
            "---\ntitle: 송환에 관하여\n---\n\n[전](letters/2024-03-05-returns#b)과 [목록](list.pdf)에서.\n\n## 나 {#b}\n"
        );
        (await bench.Run("follow", "2024-03-05", "ko")).Code.ShouldBe(0);
        return bench;
    }

    private static string All(CliBench bench) =>
        string.Join(
            "\n",
            Directory
                .EnumerateFiles(Path.Combine(bench.Folder, "input"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => file + "\n" + File.ReadAllText(file))
        );
}
