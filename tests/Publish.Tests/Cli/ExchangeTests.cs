using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>A letter goes out to a translator's own program and comes back.</summary>
public sealed class ExchangeTests
{
    private const string Folder = "input/letters/2024-03-05-returns/";

    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 보기}
        languages: [en, ko, zh-Hans]
        -- people.yml --
        han:
          name: {en: Han Seo-yun, ko: 한서윤}
        -- letters/2024-03-05-returns/document.yml --
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        closing: Sincerely,
        ---

        *Han Seo-yun* wrote.[^1] Nobody answered.

        <!-- The second visit, not the first. -->

        They wait.

        [^1]: By letter.
        """;

    private const string Korean =
        "---\ntitle: 송환\nclosing: 감사합니다.\n---\n\n한서윤이 썼다.[^1] 답이 없었다.\n\n<!-- 메모 -->\n\n그들은 기다린다.\n\n[^1]: 서한.\n";

    [Theory]
    [InlineData("xliff")]
    [InlineData("po")]
    public async Task A_translation_is_made_sentence_by_sentence_and_public_when_it_is_whole(string format)
    {
        using var bench = new CliBench(Site);
        await bench.Run("export", "returns", "ko", "--format", format, "--output", "out");
        Fill(bench, format, "On returns", "송환", "Nobody answered.", "답이 없었다.");
        var part = await bench.Run("import-translation", "out");
        (part.Code, part.Output).ShouldBe(
            (0, $"Made: {Folder}ko.md, 2 sentences taken over.\n4 sentences not translated yet: it stays a draft.\n")
        );
        bench.Read(Folder + "ko.md").ShouldContain("draft: true\n");
        bench.Read(Folder + "ko.md").ShouldContain("<!-- 2\nThey wait.\n-->");
        Fill(
            bench,
            format,
            "Sincerely,",
            "감사합니다.",
            "wrote.",
            "한서윤이 썼다.",
            "They wait.",
            "그들은 기다린다.",
            "By letter.",
            "서한."
        );
        var whole = await bench.Run("import-translation", "out");
        (whole.Code, whole.Output).ShouldBe((0, $"Updated: {Folder}ko.md, 5 sentences taken over.\n"), whole.Output);
        bench
            .Read(Folder + "ko.md")
            .Split('\n')
            .Where(line => !line.StartsWith("follows", StringComparison.Ordinal))
            .ShouldBe(
                "---\ntitle: 송환\nclosing: 감사합니다.\n---\n\n한서윤이 썼다.[^1] 답이 없었다.\n\n그들은 기다린다.\n\n[^1]: 서한.\n".Split(
                    '\n'
                )
            );
        (
            await bench.Run("status", "--document", "returns", "--language", "ko", "--format", "json")
        ).Output.ShouldContain("\"current\"");
        (await bench.Run("import-translation", "out")).Output.ShouldBe(
            $"{Folder}ko.md says all of it already, and is left as it is.\n"
        );
    }

    [Fact]
    public async Task Who_translates_sees_where_a_sentence_stands_and_how_names_are_said()
    {
        using var bench = new CliBench(Site);
        var po = (await bench.Run("export", "returns", "ko", "--format", "po")).Output;
        po.ShouldContain(
            "#. paragraph 1, sentence 1 of 2\n#. <1>…</1> emphasis: * … *\n#. <2/> call of a footnote: [^1]\n#. Settled: Han Seo-yun = 한서윤\n"
        );
        po.ShouldContain("#. paragraph 2\n#. From the editors: The second visit, not the first.\n");
        po.ShouldContain("#. paragraph 3: footnote 1\n");
        po.ShouldContain("#. front matter: closing\n");
        po.ShouldContain("# https://www.example.org/letters/2024/03/05/returns/\n");
    }

    [Fact]
    public async Task A_change_leaves_every_other_byte_as_it_is()
    {
        using var bench = new CliBench(Site);
        bench.Write(Folder + "ko.md", Korean);
        await bench.Run("follow", "returns", "ko");
        var before = bench.Read(Folder + "ko.md");
        await bench.Run("export", "returns", "ko", "--output", "out");
        bench.Write("out", bench.Read("out").Replace("그들은 기다린다.", "아직 기다린다.", StringComparison.Ordinal));
        (await bench.Run("import-translation", "out")).Code.ShouldBe(0);
        bench
            .Read(Folder + "ko.md")
            .ShouldBe(before.Replace("그들은 기다린다.", "아직 기다린다.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_were_changed_here_meanwhile_are_kept_until_somebody_decides()
    {
        using var bench = new CliBench(Site);
        bench.Write(Folder + "ko.md", Korean);
        await bench.Run("export", "returns", "ko", "--output", "out");
        bench.Write(
            "out",
            bench
                .Read("out")
                .Replace("그들은 기다린다.", "아직 기다린다.", StringComparison.Ordinal)
                .Replace(">송환<", ">돌려보냄<", StringComparison.Ordinal)
        );
        var changed = Korean
            .Replace("그들은 기다린다.", "모두 기다린다.", StringComparison.Ordinal)
            .Replace("답이 없었다", "답은 없었다", StringComparison.Ordinal);
        bench.Write(Folder + "ko.md", changed);
        var refused = await bench.Run("import-translation", "out");
        refused.Code.ShouldBe(1);
        refused.Output.ShouldContain("letters/2024-03-05-returns/ko.md:10:1: error PUB477");
        refused.Output.ShouldEndWith("Nothing was written: 1 error.\n");
        bench.Read(Folder + "ko.md").ShouldBe(changed);
        (await bench.Run("import-translation", "out", "--replace")).Code.ShouldBe(0);
        bench
            .Read(Folder + "ko.md")
            .ShouldBe(
                changed
                    .Replace("모두 기다린다.", "아직 기다린다.", StringComparison.Ordinal)
                    .Replace("title: 송환", "title: 돌려보냄", StringComparison.Ordinal)
            );
    }

    [Fact]
    public async Task A_source_that_changed_while_the_file_was_away_is_told_and_status_knows()
    {
        using var bench = new CliBench(Site);
        bench.Write(Folder + "ko.md", Korean);
        await bench.Run("follow", "returns", "ko");
        await bench.Run("export", "returns", "ko", "--output", "out");
        bench.Write(
            Folder + "en.md",
            bench.Read(Folder + "en.md").Replace("They wait.", "They wait still.", StringComparison.Ordinal)
        );
        bench.Write("out", bench.Read("out").Replace("서한.", "편지.", StringComparison.Ordinal));
        var ran = await bench.Run("import-translation", "out");
        ran.Output.ShouldContain("The original has changed since the export");
        bench.Read(Folder + "ko.md").ShouldContain("[^1]: 편지.");
        (
            await bench.Run("status", "--document", "returns", "--language", "ko", "--format", "json")
        ).Output.ShouldContain("\"changed\",\"paragraphs\":[2]");
    }

    [Fact]
    public async Task What_still_needs_work_stays_behind_in_status()
    {
        using var bench = new CliBench(Site);
        bench.Write(Folder + "ko.md", Korean);
        await bench.Run("follow", "returns", "ko");
        bench.Write(
            Folder + "en.md",
            bench
                .Read(Folder + "en.md")
                .Replace("They wait.", "They wait still.", StringComparison.Ordinal)
                .Replace("By letter.", "By a letter.", StringComparison.Ordinal)
        );
        await bench.Run("export", "returns", "ko", "--format", "po", "--output", "out");
        bench.Read("out").Split("#, fuzzy\n").Length.ShouldBe(3);
        var before = bench.Read(Folder + "ko.md");
        await bench.Run("import-translation", "out");
        bench.Read(Folder + "ko.md").ShouldBe(before);
        bench.Write(
            "out",
            bench.Read("out").Replace("#, fuzzy\nmsgctxt \"p2.1\"", "msgctxt \"p2.1\"", StringComparison.Ordinal)
        );
        await bench.Run("import-translation", "out");
        (
            await bench.Run("status", "--document", "returns", "--language", "ko", "--format", "json")
        ).Output.ShouldContain("\"changed\",\"paragraphs\":[3]");
        bench.Write("out", bench.Read("out").Replace("#, fuzzy\n", "", StringComparison.Ordinal));
        await bench.Run("import-translation", "out");
        (
            await bench.Run("status", "--document", "returns", "--language", "ko", "--format", "json")
        ).Output.ShouldContain("\"current\"");
    }

    [Theory]
    [InlineData("<b>기다린다</b>", "PUB301")]
    [InlineData("[여기](javascript:alert(1))", "PUB305")]
    public async Task What_the_site_refuses_is_refused_where_the_translator_wrote_it(string words, string code)
    {
        using var bench = new CliBench(Site);
        await bench.Run("export", "returns", "ko", "--format", "po", "--output", "out");
        Fill(bench, "po", "They wait.", words);
        var ran = await bench.Run("import-translation", "out");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain("out:");
        ran.Output.ShouldContain(code);
        bench.Has(Folder + "ko.md").ShouldBeFalse();
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>", "PUB462")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>", "PUB462")]
    [InlineData("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file/></xliff>", "PUB461")]
    [InlineData("", "PUB461")]
    [InlineData(
        "msgid \"\"\nmsgstr \"\"\n\"X-Publish-Document: letters/2024-03-05-returns\\n\"\n\nmsgid \"a",
        "PUB463"
    )]
    [InlineData("msgid \"\"\nmsgstr \"\"\n", "PUB461")]
    [InlineData("caf\uFFFD", "PUB461")]
    public async Task A_strange_file_is_answered(string text, string code)
    {
        using var bench = new CliBench(Site);
        bench.Write("out", text);
        var ran = await bench.Run("import-translation", "out");
        (ran.Code, ran.Error).ShouldBe((1, ""));
        ran.Output.ShouldContain(code);
    }

    [Fact]
    public async Task Elements_without_end_do_not_eat_the_stack()
    {
        using var bench = new CliBench(Site);
        bench.Write(
            "out",
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">"
                + string.Concat(Enumerable.Repeat("<group>", 200_000))
        );
        (await bench.Run("import-translation", "out")).Output.ShouldContain("nested too deeply");
    }

    private static void Fill(CliBench bench, string format, params string[] pairs)
    {
        var text = bench.Read("out");
        foreach (var pair in pairs.Chunk(2))
        {
            var (source, target) = (pair[0], pair[1]);
            var at = text.IndexOf(
                source,
                text.IndexOf(format == "po" ? "X-Publish-Texts" : "<unit", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
            if (format == "po")
            {
                var empty = text.IndexOf("msgstr \"\"", at, StringComparison.Ordinal);
                text = text[..empty] + $"msgstr \"{target}{(source == "wrote." ? "<2/>" : "")}\"" + text[(empty + 9)..];
            }
            else
            {
                var end = text.IndexOf("</source>", at, StringComparison.Ordinal) + 9;
                text =
                    text[..end]
                    + $"<target>{target}{(source == "wrote." ? "<ph id=\"2\"/>" : "")}</target>"
                    + text[end..];
            }
        }
        bench.Write("out", text);
    }
}
