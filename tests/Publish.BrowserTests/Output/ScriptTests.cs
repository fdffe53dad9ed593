using AngleSharp.Dom;

namespace Publish.BrowserTests.Output;

/// <summary>
/// Every run of Korean or Chinese stands under its own language, so that browsers choose the right glyphs and voices.
/// </summary>
public sealed class ScriptTests(SampleSite site)
{
    [Fact]
    public void Hangul_stands_under_Korean() =>
        Complaints.None(
            from page in site.Pages
            from text in Texts(page)
            where text.Value.Any(IsHangul) && text.Language != "ko"
            select $"{page}: “{text.Value.Trim()}” stands under {text.Language}"
        );

    [Fact]
    public void Han_stands_under_Chinese_Japanese_or_Korean() =>
        Complaints.None(
            from page in site.Pages
            from text in Texts(page)
            where text.Value.Any(IsHan) && text.Language is not ("zh-Hans" or "zh-Hant" or "ja" or "ko")
            select $"{page}: “{text.Value.Trim()}” stands under {text.Language}"
        );

    [Fact]
    public void Language_is_said_only_where_it_changes() =>
        Complaints.None(
            from page in site.Pages
            from element in page.All("body span[lang]")
            let around = element.ParentElement!.Closest("[lang]")!.GetAttribute("lang")
            where element.GetAttribute("lang") == around
            select $"{page}: {element.OuterHtml}"
        );

    private static IEnumerable<(string Value, string Language)> Texts(SitePage page) =>
        from text in page.Html.Body!.Descendants<IText>()
        where text.ParentElement is { LocalName: not ("script" or "style") }
        select (text.Data, text.ParentElement!.Closest("[lang]")?.GetAttribute("lang") ?? "");

    private static bool IsHangul(char c) =>
        c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3131' and <= '\u318E');

    private static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');
}
