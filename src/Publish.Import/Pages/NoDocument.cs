using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Publish.Import;

/// <summary>
/// Says why something is no document; whoever is in doubt lets it pass, because a person can delete a page but not find
/// a lost one.
/// </summary>
internal static partial class NoDocument
{
    /// <summary>Bytes that are no page at all, whatever the file is called.</summary>
    public static string? Bytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return "The file is empty.";
        foreach (
            var (start, what) in new[]
            {
                ("%PDF-", "a PDF"),
                ("PK\u0003\u0004", "an archive or a Word file"),
                ("\u0089PNG", "a picture"),
                ("GIF8", "a picture"),
                ("\u00FF\u00D8\u00FF", "a picture"),
                ("\u001F\u008B", "packed"),
                ("\u00D0\u00CF\u0011\u00E0", "a Word file"),
            }
        )
            if (StartsWith(bytes, start))
                return $"The file is called a page, but is {what}.";
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        return
            head.Count((byte)0) is > 0 and var zeros
            && bytes[0] < 0xFE
            && zeros * 5 < head.Length
            && head.IndexOf("<"u8) < 0
            ? "The file is called a page, but has no text in it."
            : null;
    }

    /// <summary>Where the page leads on by itself; null where it stays.</summary>
    public static string? LeadsTo(IHtmlDocument page)
    {
        var refresh = page.QuerySelectorAll("meta[http-equiv]")
            .FirstOrDefault(meta =>
                meta.GetAttribute("http-equiv")!.Equals("refresh", StringComparison.OrdinalIgnoreCase)
            )
            ?.GetAttribute("content");
        return refresh is null || page.Body is { } body && PageWords.Of(body, 400).Length > 300
            ? null
            : Target(refresh);
    }

    public static string? Target(string refresh)
    {
        var at = refresh.IndexOf("url", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null
            : refresh[(at + 3)..].Trim(' ', '=', '\'', '"') is { Length: > 0 } target ? target
            : null;
    }

    /// <summary>Pages for machines and for finding pages, by what their programs call them.</summary>
    public static string? Page(IHtmlDocument page, Uri address, string? title)
    {
        if (page.QuerySelector("frameset") is not null)
            return "The page is a set of frames: its text is in the pages that it shows.";
        if (page.DocumentElement.QuerySelector("rss, feed > entry, urlset, sitemapindex") is not null)
            return "The page is a feed for machines.";
        var names = (page.Body?.ClassName ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            names.Contains("error404")
            || page.Title is { } window && Missing().IsMatch(window) && window.Length < 90
            || title is not null && title.Length < 60 && Missing().IsMatch(title)
        )
            return "The page says that something was not found.";
        if (names.Any(name => name is "search-results" or "search" or "search-no-results" or "page-search"))
            return "The page is a list of what was found by searching.";
        if (
            names.Any(name => name is "home" or "front" or "path-frontpage" or "front-page")
            || (
                Root().IsMatch(address.AbsolutePath)
                && address.Query.Length < 2
                && (
                    IsSite(page)
                    || page.QuerySelector("article, [itemprop=articleBody], .entry-content, .field--name-body") is null
                )
                && page.QuerySelectorAll("a").Length > 15
            )
        )
            return "The page is a home page.";
        if (
            names.Any(name =>
                name
                    is "archive"
                        or "blog"
                        or "tag"
                        or "category"
                        or "author"
                        or "paged"
                        or "path-taxonomy"
                        or "page-taxonomy"
                        or "tax-topic"
                        or "post-type-archive"
            ) && !names.Any(name => name.StartsWith("single", StringComparison.Ordinal))
        )
            return "The page is a list of other pages.";
        if (IsCollection(page))
            return "The page is a list of other pages.";
        return names.Any(name => name is "login" or "page-user-login" or "path-user")
            ? "The page is for logging in."
            : null;
    }

    private static bool IsSite(IHtmlDocument page) =>
        page.QuerySelector("meta[property='og:type']")?.GetAttribute("content") == "website";

    /// <summary>What many sites say of their lists to search engines, and never say of a text.</summary>
    private static bool IsCollection(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent).ToArray()
            is var said
        && said.Any(data =>
            data.Contains("\"CollectionPage\"", StringComparison.Ordinal)
            || data.Contains("\"SearchResultsPage\"", StringComparison.Ordinal)
        )
        && !said.Any(data => data.Contains("Article\"", StringComparison.Ordinal));

    /// <summary>Of what is left when the furniture is gone.</summary>
    public static string? Text(PageWork work, IElement content, bool isSaid)
    {
        var measures = new Measures(content);
        var measure = measures.Of(content);
        if (measure.Text < 20 && content.QuerySelector("img") is null)
            return "There is no text on the page.";
        if (work.Body.QuerySelector("form input[type=password]") is not null && measure.Unlinked < 300)
            return "The page is for logging in.";
        var prose = content.QuerySelectorAll("p, dd, blockquote").Count(element => measures.Of(element).Unlinked > 120);
        var own = content.QuerySelectorAll("a[href]").Count(link => ListedPages.IsOwn(link, work.Own));
        var isAllLinks = own >= 2 && measure.Linked > measure.Unlinked * 3;
        var isMostlyLinks =
            own >= 5 && !isSaid && measure.Linked > measure.Unlinked && !LetterMarks.Are(PageWords.Of(content, 2000));
        return (prose == 0 && (isAllLinks || isMostlyLinks)) || ListedPages.Are(content, measures, work.Own)
            ? "The page is a list of other pages."
            : null;
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, string start)
    {
        if (bytes.Length < start.Length)
            return false;
        for (var i = 0; i < start.Length; i++)
            if (bytes[i] != start[i])
                return false;
        return true;
    }

    /// <summary>A site's root, or one of its languages'.</summary>
    [GeneratedRegex("^/(?:[a-z]{2,3}(?:-[a-z]{2,4})?/?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(
        @"^\s*(?:error\s+)?40[34]\b|\b(?:page )?not found\b|access denied|페이지를 찾을 수 없|존재하지 않는 (?:페이지|게시물)|找不到(?:页面|頁面|网页|網頁)|(?:页面|頁面|网页|網頁)(?:不存在|未找到)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Missing();
}
