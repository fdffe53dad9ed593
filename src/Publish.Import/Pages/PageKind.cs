using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// Decides what a site says that a page is, from names of types, sections in addresses, and the label over the title.
/// </summary>
internal static class PageKind
{
    private static readonly string[] Letters =
    [
        "letter",
        "letters",
        "open-letter",
        "open-letters",
        "open_letter",
        "open letter",
        "open letters",
        "joint letter",
        "서한",
        "공개서한",
        "공개 서한",
        "편지",
        "공동서한",
        "公开信",
        "公開信",
        "信函",
        "致函",
        "联名信",
        "聯名信",
        "书信",
        "書信",
    ];
    private static readonly string[] Releases =
    [
        "press-release",
        "press-releases",
        "pressrelease",
        "press_release",
        "press_releases",
        "pressreleases",
        "press release",
        "press releases",
        "news release",
        "news releases",
        "news-release",
        "news-releases",
        "news_release",
        "media-release",
        "media release",
        "보도자료",
        "성명",
        "논평",
        "新闻稿",
        "新聞稿",
        "新闻发布",
        "新聞發佈",
        "新聞發布",
        "声明",
        "聲明",
    ];
    private static readonly string[] Standing = ["page", "static-page", "basic-page"];
    private static readonly string[] About =
    [
        "about",
        "about-us",
        "about us",
        "about_us",
        "aboutus",
        "pages",
        "소개",
        "단체소개",
        "단체 소개",
        "페이지",
        "关于我们",
        "關於我們",
        "页面",
        "頁面",
        "單頁",
        "单页",
    ];
    private static readonly string[] Tongues =
    [
        "en",
        "eng",
        "ko",
        "kr",
        "kor",
        "zh",
        "cn",
        "chn",
        "tw",
        "hans",
        "hant",
    ];

    public static OldKind Of(PageWork work, HeadFacts head, Uri address, IElement? title)
    {
        var kind = ByNames(work.Body);
        if (kind is OldKind.Unknown)
            foreach (var segment in Named(address))
                if (ByWord(segment) is not OldKind.Unknown and var said)
                    kind = said;
        if (
            kind is OldKind.Unknown
            && head.Meta("article:section", "og:type", "dcterms.type", "DC.type", "ContentType") is { } section
        )
            kind = ByWord(section);
        return kind is OldKind.Unknown ? ByLabel(work, title) : kind;
    }

    public static OldKind ByWord(string word)
    {
        var plain = word.Trim().ToLowerInvariant();
        if (Letters.Contains(plain))
            return OldKind.Letter;
        if (Releases.Contains(plain))
            return OldKind.PressRelease;
        return About.Contains(plain) ? OldKind.Page : OldKind.Unknown;
    }

    /// <summary>
    /// Folders, and the boards that a query names, without the language that their names may end with.
    /// </summary>
    private static IEnumerable<string> Named(Uri address) =>
        address
            .Segments.Select(segment => Uri.UnescapeDataString(segment.Trim('/')))
            .Concat(
                address
                    .Query.TrimStart('?')
                    .Split('&')
                    .Take(20)
                    .Select(pair => Uri.UnescapeDataString(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]))
            )
            .Select(name =>
                name.LastIndexOfAny(['_', '-']) is > 0 and var at
                && Tongues.Contains(name[(at + 1)..].ToLowerInvariant())
                    ? name[..at]
                    : name
            );

    /// <summary>Drupal and WordPress write a document's type into the classes of what holds it.</summary>
    private static OldKind ByNames(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("article, [class*=node-], [class*=type-]").Take(3).Prepend(body))
        foreach (var name in (element.ClassName ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        foreach (
            var start in new[]
            {
                "page-node-type-",
                "node--type-",
                "node-type-",
                "node-",
                "single-",
                "type-",
                "category-",
                "post-type-",
            }
        )
            if (
                name.StartsWith(start, StringComparison.Ordinal)
                && (
                    ByWord(name[start.Length..]) is not OldKind.Unknown and var said ? said
                    : Standing.Contains(name[start.Length..]) && start is "node--type-" or "page-node-type-"
                        ? OldKind.Page
                    : OldKind.Unknown
                )
                    is not OldKind.Unknown
                        and var kind
            )
                return kind;
        return OldKind.Unknown;
    }

    /// <summary>A link among many, which a small site's menu is however rarely its words are seen.</summary>
    private static bool IsInMenu(PageWork work, IElement element) =>
        element.Closest("a") is not null
        && element.Closest("td, ul, nav, div, p, center") is { } block
        && block.QuerySelectorAll("a").Length > 2
        && work.Measures.Of(block).IsMostlyLinks
        && !BlockNames.Say(block, "breadcrumb", "breadcrumbs", "path", "location");

    /// <summary>
    /// A word by itself before the text: <c>News Release</c> over the title, or the last step of a breadcrumb.
    /// </summary>
    private static OldKind ByLabel(PageWork work, IElement? title)
    {
        var found = OldKind.Unknown;
        foreach (var element in work.Body.Descendants<IElement>().Take(3000))
        {
            if (element == title)
                break;
            if (
                work.Measures.Of(element).Text is > 2 and < 40
                && element.ChildElementCount == 0
                && ByWord(PageWords.Of(element, 40)) is not OldKind.Unknown and var said
                && element.Closest("nav ul ul, .menu, #menu, #gnb") is null
                && !IsInMenu(work, element)
                && !work.Habits.IsOnMany(PageWords.Of(element.Closest("nav, ul, table") ?? element, 400))
                && (
                    element.Closest("nav, ul") is not { } list
                    || BlockNames.Say(list, "breadcrumb", "breadcrumbs")
                    || list.GetAttribute("aria-label")?.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase)
                        == true
                )
            )
                found = said;
        }
        return found;
    }
}
