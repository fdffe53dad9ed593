using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class TranslateTests
{
    private const string Folder = "input/letters/2024-03-05-returns/";

    [Fact]
    public async Task A_translation_begins_with_the_source_beside_its_empty_places()
    {
        using var bench = new CliBench(TranslatedSite.Site);
        var ran = await bench.Run("translate", "returns", "zh-Hant");
        (ran.Code, ran.Output).ShouldBe((0, $"Begun: {Folder}zh-Hant.md\n"));
        var text = bench.Read(Folder + "zh-Hant.md");
        text.ShouldMatch("^follows: [0-9a-f]{12} [A-Za-z0-9_-]{12}$".Replace("^", "(?m)^", StringComparison.Ordinal));
        text.Split('\n')
            .Where(line => !line.StartsWith("follows", StringComparison.Ordinal))
            .ShouldBe(
                """
                ---
                # Write the words behind each key. When the whole text is translated, take the line “draft: true” away.
                # On returns
                title:
                draft: true
                ---

                <!-- 1
                First.
                -->



                <!-- 2
                Second of Han Seo-yun.
                -->



                <!-- 3
                Third.
                -->



                """.Split('\n').Select(line => line.TrimEnd())
            );
    }

    [Fact]
    public async Task It_is_a_draft_that_keeps_nobody_from_building()
    {
        using var bench = new CliBench(TranslatedSite.Site);
        await bench.Run("translate", "returns", "zh-Hant");
        (
            await bench.Run("status", "--document", "returns", "--language", "zh-Hant", "--format", "json")
        ).Output.ShouldContain("\"draft\",\"paragraphs\":[]");
        var built = await bench.Run("build");
        built.Code.ShouldBe(0, built.Output);
        bench.Has("output/zh-hant/letters/2024/03/05/returns/index.html").ShouldBeFalse();
        (await bench.Run("check")).Output.ShouldNotContain("zh-Hant.md");
    }

    [Fact]
    public async Task When_its_draft_is_taken_away_too_early_nothing_is_published()
    {
        using var bench = new CliBench(TranslatedSite.Site);
        await bench.Run("translate", "returns", "zh-Hant");
        var half = bench
            .Read(Folder + "zh-Hant.md")
            .Replace("title:\n", "title: 關於遣返\n", StringComparison.Ordinal)
            .Replace("draft: true\n", "", StringComparison.Ordinal)
            .Replace("First.\n-->\n", "First.\n-->\n\n一。\n", StringComparison.Ordinal);
        bench.Write(Folder + "zh-Hant.md", half);
        var built = await bench.Run("build");
        built.Code.ShouldBe(1);
        built.Output.ShouldMatch(
            @"zh-Hant\.md:\d+:1: error PUB452: 2 of the 4 places of this translation are empty; the first is here\.\n    <!-- 2\n"
        );
        (
            await bench.Run("status", "--document", "returns", "--language", "zh-Hant", "--format", "json")
        ).Output.ShouldContain("\"draft\"");
        bench.Write(Folder + "zh-Hant.md", half.Replace("-->\n\n\n", "-->\n\n字。\n", StringComparison.Ordinal));
        (await bench.Run("build")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task When_it_is_filled_its_paragraphs_have_the_sources_numbers_and_it_is_current()
    {
        using var bench = new CliBench(TranslatedSite.Site);
        await bench.Run("translate", "returns", "zh-Hant");
        var text = bench
            .Read(Folder + "zh-Hant.md")
            .Replace("title:\n", "title: 關於遣返\n", StringComparison.Ordinal)
            .Replace("draft: true\n", "", StringComparison.Ordinal)
            .Replace("-->\n\n\n", "-->\n\n字。\n", StringComparison.Ordinal);
        bench.Write(Folder + "zh-Hant.md", text);
        (
            await bench.Run("status", "--document", "returns", "--language", "zh-Hant", "--format", "json")
        ).Output.ShouldContain("\"current\"");
        bench.Write(Folder + "en.md", bench.Read(Folder + "en.md").Replace("Third", "Last", StringComparison.Ordinal));
        (await bench.Run("diff", "returns", "zh-Hant")).Output.ShouldContain("zh-Hant, paragraph 3:\n  字。\n");
        (await bench.Run("build")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Terms_that_are_settled_are_shown()
    {
        using var bench = new CliBench(TranslatedSite.Site);
        File.Delete(Path.Combine(bench.Folder, Folder, "ko.md"));
        (await bench.Run("translate", "returns", "ko")).Output.ShouldEndWith(
            "\nSettled in this language:\n  Han Seo-yun = 한서윤\n  Open Sea Record = 바다기록\n"
        );
    }

    [Fact]
    public async Task From_another_translation_it_follows_what_that_follows()
    {
        using var bench = await TranslatedSite.Followed();
        (await bench.Run("translate", "about", "zh-Hans", "--from", "ko")).Code.ShouldBe(0);
        bench.Read("input/pages/about/zh-Hans.md").ShouldContain("# 소개\ntitle:\n");
        string Follows(string language) =>
            bench
                .Read($"input/pages/about/{language}.md")
                .Split('\n')
                .Single(line => line.StartsWith("follows", StringComparison.Ordinal));
        Follows("zh-Hans").ShouldBe(Follows("ko"));
        (await bench.Run("translate", "wages", "zh-Hans", "--from", "ko")).Output.ShouldContain(
            "does not say which source it follows"
        );
    }

    [Fact]
    public async Task A_translators_words_are_never_overwritten()
    {
        using var bench = new CliBench(TranslatedSite.Site);
        bench.Write(Folder + "ko.md", "");
        var ran = await bench.Run("translate", "returns", "ko");
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain("is there already");
        bench.Read(Folder + "ko.md").ShouldBe("");
    }

    [Fact]
    public async Task A_source_that_speaks_of_comments_cannot_end_its_own()
    {
        using var bench = new CliBench(TranslatedSite.Site);
        bench.Write(Folder + "en.md", "---\ntitle: |-\n  On\n  returns\n---\n\nAn arrow --> and `<!-- more -->`.\n");
        await bench.Run("translate", "returns", "zh-Hant");
        (await bench.Run("check")).Output.ShouldNotContain("zh-Hant.md");
    }
}
