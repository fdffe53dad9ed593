using Shouldly;
using Xunit;
using static Publish.Tests.Cli.TranslatedSite;

namespace Publish.Tests.Cli;

/// <summary>`status` tells the state of each translation, to people, programs and reviews.</summary>
public sealed class StatusTests
{
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
}
