using System.Text.Json;

namespace Publish.BrowserTests.Reading;

/// <summary>
/// Lighthouse finds nothing to better on a phone. How fast it is there is measured in <c>benchmarks</c>: a clock is no
/// judge.
/// </summary>
public sealed class LighthouseTests(SampleSite site)
{
    private static readonly PageKind[] Kinds =
    [
        PageKind.Home,
        PageKind.Letter,
        PageKind.PressRelease,
        PageKind.Letters,
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task A_home_page_a_letter_a_release_and_a_list_are_as_good_as_can_be(string language)
    {
        var origin = await site.Origin();
        var answer = await Command.Run(
            "node",
            Repository.Tools,
            ["lighthouse.mjs", .. Kinds.Select(kind => origin + site.Fullest(kind, language)!.Path)]
        );
        answer.ExitCode.ShouldBe(0, answer.ToString());
        using var said = JsonDocument.Parse(answer.Out);
        said.RootElement.GetArrayLength().ShouldBe(Kinds.Length);
        Complaints.None(
            from page in said.RootElement.EnumerateArray()
            from score in page.GetProperty("scores").EnumerateObject()
            where score.Value.ValueKind != JsonValueKind.Number || score.Value.GetDouble() < 1
            select $"{page.GetProperty("address")} {score.Name}: {score.Value} {page.GetProperty("faults")} {page.GetProperty("errors")}"
        );
    }
}
