using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>What the makers of a site called a block, read from its class and id: names outlive designs.</summary>
internal static class BlockNames
{
    private static readonly FrozenSet<string> Furniture = Set(
        "masthead share shares sharing sharer sharethis addtoany addthis social socials sns bdshare breadcrumb breadcrumbs crumb crumbs nav navi navigation navbar menu menus gnb lnb snb fnb topmenu submenu sidebar widget widgets mostviewed popular ranking donate donation newsletter subscribe subscription signup mailing cookie cookies consent gdpr comment comments respond disqus pager pagination paging pagenav prevnext copyright banner banners ad ads advert advertisement adsbygoogle promo skip skiplink toolbar search login popup modal toast hamburger feedback rating jiathis sitemap dable relatedposts btn btns button buttons"
    );
    private static readonly FrozenSet<string> FurnitureTwo = Set(
        "most-viewed most-read more-reading read-more more-news also-read related-posts related-content related-articles related-news related-links related-items post-navigation nav-links prev-next language-switcher lang-switcher language-switch lang-switch language-selector page-tools print-mail back-to cta-block call-action sticky-bar top-bar author-box author-bio about-author tag-cloud site-header site-footer page-header-bar global-header global-footer article-tools content-tools"
    );
    private static readonly FrozenSet<string> Small = Set(
        "print header head tags tag taglist author byline location path meta info hit hits count views view-count tools util utils utility footer foot bottom btm related recommend recommended up down top links aside side quick slide slider carousel family fontsize zoom"
    );
    private static readonly FrozenSet<string> Text = Set(
        "footnote footnotes endnote endnotes notes signature signatures signatory signatories signed sign addressee addressees recipient recipients cc letter letterhead endorsement endorsements endorsers salutation closing references sincerely reline attn body"
    );

    public static bool AreFurniture(IElement element) => Any(element, Furniture) || Pairs(element, FurnitureTwo);

    /// <summary>Furniture when there is little in it.</summary>
    public static bool MayBeFurniture(IElement element) => Any(element, Small);

    /// <summary>A part of a letter, whatever else it is called.</summary>
    public static bool AreText(IElement element) => Any(element, Text);

    public static bool Say(IElement element, params ReadOnlySpan<string> words)
    {
        foreach (var token in Tokens(element))
        foreach (var word in words)
            if (token == word)
                return true;
        return false;
    }

    public static IEnumerable<string> Tokens(IElement element) => Names(element).SelectMany(Parts);

    private static bool Any(IElement element, FrozenSet<string> words) =>
        IsNamed(element) && Tokens(element).Any(words.Contains);

    private static bool IsNamed(IElement element) => element.HasAttribute("class") || element.HasAttribute("id");

    private static bool Pairs(IElement element, FrozenSet<string> pairs)
    {
        if (!IsNamed(element))
            return false;
        foreach (var name in Names(element))
        {
            var parts = Parts(name).ToArray();
            for (var i = 0; i + 1 < parts.Length; i++)
                if (pairs.Contains(parts[i] + "-" + parts[i + 1]))
                    return true;
        }
        return false;
    }

    private static IEnumerable<string> Names(IElement element)
    {
        var names = (element.ClassName ?? "").Split((char[]?)null, 12, StringSplitOptions.RemoveEmptyEntries);
        return element.Id is { Length: > 0 and < 80 } id ? names.Append(id) : names;
    }

    /// <summary>The words of <c>field--name-relatedContent</c>.</summary>
    private static IEnumerable<string> Parts(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length && i < 120; i++)
            if (
                i == name.Length
                || name[i] is '-' or '_' or ':' or '.'
                || (char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            )
            {
                if (i > start && name[start..i].Trim('-', '_', ':', '.').ToLowerInvariant() is { Length: > 0 } part)
                    yield return part;
                start = i;
            }
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
