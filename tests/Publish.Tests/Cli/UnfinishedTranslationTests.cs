using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>
/// A translation that is begun or left says how much of it is missing, in `status` and when the site is built.
/// </summary>
public sealed class UnfinishedTranslationTests
{
    private const string Half = """
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
        """;

    [Fact]
    public async Task Places_that_are_empty_and_paragraphs_in_the_sources_words_are_counted()
    {
        using var bench = new CliBench(Half);
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
    }

    [Fact]
    public async Task They_are_told_when_the_site_is_built()
    {
        using var bench = new CliBench(Half);
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
