using System.Text.Json;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>What <c>publish status</c> makes of what is wrong, or only looks so.</summary>
public sealed class StatusOfFaultsTests
{
    [Theory]
    [InlineData("There is no state mising. Did you mean missing?", "--fail-on", "mising")]
    [InlineData("The site has no language kr. Did you mean ko?", "--language", "kr")]
    [InlineData(
        "There is no document letters/2024-03-05-retrun. Did you mean letters/2024-03-05-returns?",
        "--document",
        "letters/2024-03-05-retrun"
    )]
    [InlineData(
        "0 is a part of 3 ids. Write more of the one you mean:\n  letters/2023-01-02-records\n  letters/2024-03-05-returns\n",
        "--document",
        "0"
    )]
    public async Task What_is_not_there_is_answered_with_what_is(string answer, params string[] arguments)
    {
        using var bench = new CliBench(TranslatedSite.Site);
        var ran = await bench.Run(["status", .. arguments]);
        ran.Code.ShouldBe(2);
        ran.Error.ShouldStartWith(answer);
    }

    [Theory]
    [InlineData("", "PUB254", "missing")]
    [InlineData("---\ntitle: 송환\n---\n", "PUB256", "missing")]
    [InlineData("---\ntitle: 송환\n---\n\n<!-- later -->\n", "PUB256", "missing")]
    [InlineData("---\ntitle: 송환\nfollows: yesterday\n---\n\n글.\n", "PUB230", "untracked")]
    [InlineData("---\ntitle: 송환\nfollows: 0123456789ab ZZZZZZ\n---\n\n글.\n", "PUB451", "changed")]
    public async Task A_text_that_cannot_be_one_is_told_with_its_place(string text, string code, string state)
    {
        using var bench = new CliBench(TranslatedSite.Site);
        bench.Write("input/letters/2024-03-05-returns/ko.md", text);
        var ran = await bench.Run("status", "--format", "json", "--document", "returns", "--language", "ko");
        ran.Error.ShouldContain($" {code}: ");
        ran.Error.ShouldStartWith("letters/2024-03-05-returns/ko.md:");
        JsonDocument.Parse(ran.Output).RootElement[0].GetProperty("state").GetString().ShouldBe(state);
    }

    [Theory]
    [InlineData("---\ntitle: On returns\nslug: other\n---\n\nFirst.\n\nSecond of Han Seo-yun.\n\nThird.\n", "current")]
    [InlineData(
        "---\r\ntitle: On returns\r\n---\r\n\r\nFirst.\r\n\r\nSecond\r\nof Han Seo-yun.\r\n\r\nThird.\r\n",
        "current"
    )]
    [InlineData("---\ntitle: On returns\n---\n\nFirst.\n\nThird.\n", "changed 1")]
    public async Task Only_words_make_a_translation_fall_behind(string source, string state)
    {
        using var bench = await TranslatedSite.Followed();
        bench.Write("input/letters/2024-03-05-returns/en.md", source);
        (
            await bench.Run("status", "--document", "returns", "--format", "markdown", "--language", "ko")
        ).Output.ShouldContain($"| letters/2024-03-05-returns | {state} |");
    }
}
