using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Each text in each place that a body has for one, with raw HTML refused and with raw HTML sanitized.
/// </summary>
public sealed class BodyTests
{
    private static readonly string[] Places =
    [
        "{0}",
        "[{0}](https://example.org)",
        "[x]({0})",
        "[x](<{0}>)",
        "[x](https://example.org \"{0}\")",
        "[x](https://example.org/{0})",
        "![{0}](x.png)",
        "So ![x]({0} \"{0}\") it is",
        "![x](x.png '{0}')",
        "[x]\n\n[x]: {0}",
        "[x][{0}]\n\n[{0}]: https://example.org '{0}'",
        "<{0}>",
        "| {0} | x |\n|---|---|\n| {0} | {0} |",
        "## {0}",
        "## x {#{0}}",
        "[x]{{0}}",
        "[x]{lang={0}}",
        "[x]{#{0} .{0}}",
        "x[^1]\n\n[^1]: {0}",
        "x[^{0}]\n\n[^{0}]: y",
        "- {0}\n- {0}",
        "> {0}\n>\n> — {0}",
        "`{0}`",
        "```{0}\n{0}\n```",
        "    {0}",
        "x\n:   {0}",
        "*{0}* **{0}** ^{0}^",
        "<b>{0}</b>",
        "<a href=\"{0}\">x</a>",
        "<a href='{0}' title='{0}'>x</a>",
        "<b title=\"{0}\" id=\"{0}\" class=\"{0}\" lang=\"{0}\">x</b>",
        "<img alt=\"{0}\" src=\"{0}\">",
        "<p {0}>x</p>",
        "<b {0}=x>y</b>",
        "<{0}",
        "<!-- {0} --> {0}",
    ];

    private static readonly PageJudge Judge = Learn();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_text_in_any_place_of_a_body_does_more_than_say_or_lead(bool html) =>
        (
            from text in TextList.All.Where(text => text.Length < 1000).AsParallel()
            from place in Places
            let body = place.Replace("{0}", text, StringComparison.Ordinal)
            from complaint in Judge.Complaints("<!DOCTYPE html><body>" + Reads.English(body, html).Filled)
            select $"{complaint} in {body}"
        )
            .Take(40)
            .ShouldBeEmpty();

    private static PageJudge Learn()
    {
        var judge = new PageJudge();
        judge.Learn("<!DOCTYPE html><body>");
        return judge;
    }
}
