using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class StatusTests
{
    /// <summary>Each state, a held document, a draft, and a page; the sources are English but for one.</summary>
    internal const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 보기}
        languages: [en, ko, zh-Hans, zh-Hant]
        -- people.yml --
        han:
          name: {en: Han Seo-yun, ko: 한서윤, zh-Hans: 韩书润}
          organization: {en: Open Sea Record, ko: 바다기록}
        -- letters/2024-03-05-returns/document.yml --
        signatories: [han]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---

        First.

        Second of Han Seo-yun.

        Third.
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 대하여
        ---

        첫째.

        둘째.

        셋째.
        -- letters/2024-03-05-returns/zh-Hans.md --
        ---
        title: 关于遣返
        draft: true
        ---

        一。
        -- letters/2023-01-02-records/document.yml --
        language: ko
        embargo: 2031-01-01T00:00:00+09:00
        -- letters/2023-01-02-records/ko.md --
        ---
        title: 기록
        ---
        -- press-releases/2022-01-02-wages/document.yml --
        draft: true
        -- press-releases/2022-01-02-wages/en.md --
        ---
        title: Wages
        ---
        -- press-releases/2022-01-02-wages/ko.md --
        ---
        title: 임금
        ---
        -- pages/about/en.md --
        ---
        title: About
        ---
        -- pages/about/ko.md --
        ---
        title: 소개
        ---
        """;

    /// <summary>After it: the letter is current in Korean, the page changed since.</summary>
    internal static async Task<CliBench> Followed()
    {
        var bench = new CliBench(Site);
        (await bench.Run("follow", "returns", "ko")).ShouldBe(
            new Ran(0, "letters/2024-03-05-returns ko: caught up.\n", "")
        );
        await bench.Run("follow", "about", "ko");
        bench.Write("input/pages/about/en.md", "---\ntitle: About us\n---\n\nNew.\n\nText.\n");
        return bench;
    }

    [Fact]
    public async Task Every_state_is_told()
    {
        using var bench = await Followed();
        var ran = await bench.Run("status", "--format", "json");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldBe(
            """
            [
              {"document":"letters/2023-01-02-records","language":"en","state":"missing","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"letters/2023-01-02-records","language":"ko","state":"source","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"letters/2023-01-02-records","language":"zh-Hans","state":"missing","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"letters/2023-01-02-records","language":"zh-Hant","state":"missing","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"letters/2024-03-05-returns","language":"en","state":"source","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"letters/2024-03-05-returns","language":"ko","state":"current","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"letters/2024-03-05-returns","language":"zh-Hans","state":"draft","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"letters/2024-03-05-returns","language":"zh-Hant","state":"missing","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"pages/about","language":"en","state":"source","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"pages/about","language":"ko","state":"changed","paragraphs":[0,1],"empty":0,"fewer":1,"untranslated":0},
              {"document":"pages/about","language":"zh-Hans","state":"missing","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"pages/about","language":"zh-Hant","state":"missing","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"press-releases/2022-01-02-wages","language":"en","state":"source","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"press-releases/2022-01-02-wages","language":"ko","state":"untracked","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"press-releases/2022-01-02-wages","language":"zh-Hans","state":"missing","paragraphs":[],"empty":0,"fewer":0,"untranslated":0},
              {"document":"press-releases/2022-01-02-wages","language":"zh-Hant","state":"missing","paragraphs":[],"empty":0,"fewer":0,"untranslated":0}
            ]

            """
        );
    }

    [Fact]
    public async Task A_person_reads_the_newest_first_and_the_oldest_debt_first()
    {
        using var bench = await Followed();
        var lines = (await bench.Run("status", "--language", "ko")).Output.Split('\n');
        lines
            .Where(line => line.Contains('/', StringComparison.Ordinal))
            .Take(4)
            .Select(line => line.Split(' ')[0])
            .ShouldBe([
                "letters/2024-03-05-returns",
                "letters/2023-01-02-records",
                "press-releases/2022-01-02-wages",
                "pages/about",
            ]);
        lines.ShouldContain(line => line.StartsWith("letters/2023-01-02-records (held)", StringComparison.Ordinal));
        lines
            .SkipWhile(line => line != "What is left to do, oldest first")
            .Skip(1)
            .Take(2)
            .ShouldBe([
                "ko  press-releases/2022-01-02-wages (draft)  untracked",
                "ko  pages/about  changed: front matter, paragraph 1; 1 paragraph fewer than the source",
            ]);
    }

    [Fact]
    public async Task Words_around_the_texts_are_counted_and_for_one_language_named()
    {
        using var bench = await Followed();
        var all = await bench.Run("status");
        all.Output.ShouldMatch(@"people\.yml +all 2 +all 2 +missing 1 of 2 +missing 2 of 2");
        all.Output.ShouldMatch(@"site\.yml +all 1 +all 1 +missing 1 of 1 +missing 1 of 1");
        all.Output.ShouldMatch(@"interface +all \d+ +all \d+ +all \d+ +all \d+");
        (await bench.Run("status", "--language", "zh-Hans")).Output.ShouldContain(
            "zh-Hans  people.yml:3  han.organization\n"
        );
    }

    [Theory]
    [InlineData("changed", 1)]
    [InlineData("missing, changed", 1)]
    [InlineData("current,draft", 1)]
    [InlineData("Untracked", 1)]
    public async Task A_state_can_fail_a_run(string states, int code)
    {
        using var bench = await Followed();
        (await bench.Run("status", "--fail-on", states)).Code.ShouldBe(code);
        (
            await bench.Run("status", "--document", "returns", "--language", "ko", "--fail-on", "missing,changed")
        ).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Tables_can_be_had_for_a_page_and_for_a_tracker()
    {
        using var bench = await Followed();
        (await bench.Run("status", "--format", "markdown")).Output.ShouldContain(
            "| pages/about | source | changed 2 | missing | missing |\n"
        );
        (await bench.Run("status", "--format", "html", "--output", "t.html")).Output.ShouldBe("Written: t.html\n");
        bench.Read("t.html").ShouldContain("<td class=\"changed\">changed 2</td>");
        bench
            .Read("t.html")
            .ShouldContain(
                "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            );
    }

    [Fact]
    public async Task A_review_sees_each_text_that_is_behind_and_the_whole_in_its_summary()
    {
        using var bench = await Followed();
        bench.Variables["GITHUB_STEP_SUMMARY"] = Path.Combine(bench.Folder, "summary.md");
        var ran = await bench.Run("status", "--format", "github", "--language", "ko");
        ran.Output.Split('\n')
            .ShouldContain(
                "::warning file=input/pages/about/ko.md,title=ko::pages/about ko: changed: front matter, paragraph 1"
            );
        bench.Read("summary.md").ShouldContain("| pages/about | changed 2 |");
    }

    [Fact]
    public async Task Places_that_are_empty_and_paragraphs_in_the_sources_words_are_counted()
    {
        using var bench = new CliBench(
            """
            -- site.yml --
            url: https://www.example.org
            title: {en: Example, ko: 보기}
            languages: [en, ko]
            -- letters/2024-03-05-half/en.md --
            ---
            title: On returns
            subject: Third demand
            ---

            They went home.

            They came back to the harbor.

            They wait to this day.
            -- letters/2024-03-05-half/ko.md --
            ---
            title: 송환에 대하여
            # Third demand
            subject:
            ---

            <!-- 1
            They went home.
            -->

            그들은 집으로 갔다.

            <!-- 2
            They came back to the harbor.
            -->

            <!-- 3
            They wait to this day.
            -->
            -- letters/2024-03-04-left/en.md --
            ---
            title: On the harbor
            ---

            They came back to the harbor.

            Open Sea Record
            -- letters/2024-03-04-left/ko.md --
            ---
            title: 항구에 대하여
            ---

            They came back to the harbor.

            Open Sea Record
            """
        );
        var table = (await bench.Run("status")).Output;
        table.ShouldMatch(@"letters/2024-03-05-half +source +draft 3\n");
        table.ShouldMatch(@"places empty +0 +3\n");
        table.ShouldMatch(@"left as in the source +0 +1\n");
        table.ShouldContain("ko  letters/2024-03-05-half  draft; 3 of 5 places empty\n");
        table.ShouldContain("ko  letters/2024-03-04-left  untracked; 1 paragraph left as in the source\n");
        var json = (await bench.Run("status", "--format", "json")).Output;
        json.ShouldContain(
            """{"document":"letters/2024-03-05-half","language":"ko","state":"draft","paragraphs":[],"empty":3,"fewer":0,"untranslated":0}"""
        );
        json.ShouldContain(
            """{"document":"letters/2024-03-04-left","language":"ko","state":"untracked","paragraphs":[],"empty":0,"fewer":0,"untranslated":1}"""
        );
        var built = await bench.Run("build");
        built.Code.ShouldBe(1);
        built.Output.ShouldContain(
            "ko.md:4:1: error PUB452: 3 of the 5 places of this translation are empty; the first is here."
        );
        built.Output.ShouldContain(
            "ko.md:5:1: warning PUB817: This paragraph says word for word what line 5 of its source says."
        );
        built
            .Output.Split('\n')
            .Count(line => line.Contains(" PUB", StringComparison.Ordinal))
            .ShouldBe(2, built.Output);
    }

    [Fact]
    public async Task Places_that_were_deleted_without_words_are_missed_and_may_be_meant()
    {
        const string Site = """
            -- site.yml --
            url: https://www.example.org
            title: {en: Example, ko: 보기}
            languages: [en, ko]
            -- letters/2024-03-05-half/en.md --
            ---
            title: On returns
            ---

            They went home on March 5.

            They came back to the harbor.[^a]

            They wait to this day, all 15.

            Call +41 22 555 01 00.

            [^a]: A note.
            -- letters/2024-03-05-half/ko.md --
            ---
            title: 송환에 대하여
            ---

            그들은 3월 5일 집으로 갔다.

            """;
        using var bench = new CliBench(Site);
        (await bench.Run("status")).Output.ShouldContain(
            "ko  letters/2024-03-05-half  untracked; 3 paragraphs fewer than the source\n"
        );
        var told = (await bench.Run("build")).Output;
        told.ShouldContain("ko.md:5:1: warning PUB818: The translation has 1 paragraph, and its source 4 paragraphs.");
        told.Split('\n')
            .Count(line => line.Contains(" PUB", StringComparison.Ordinal))
            .ShouldBe(1, "what the missing paragraphs say is missing with them: " + told);

        using var meant = new CliBench(
            Site.Replace("title: 송환에 대하여", "title: 송환에 대하여\nparity: [paragraphs]", StringComparison.Ordinal)
        );
        (await meant.Run("status")).Output.ShouldNotContain("fewer");
        var rest = (await meant.Run("build")).Output;
        rest.ShouldNotContain("PUB818");
        rest.ShouldContain("PUB804");
        rest.ShouldContain("PUB812");
    }
}
