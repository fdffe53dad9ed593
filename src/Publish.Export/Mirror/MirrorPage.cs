using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Publish.Export.Mirror;

/// <summary>
/// Rewrites a page for a mirror: relative links, no external scripts, no forms to the site, a content security policy
/// and a referrer policy as <c>meta</c>; canonical and hreflang links still name the original.
/// </summary>
internal static class MirrorPage
{
    private static readonly (string Selector, string Attribute)[] Links =
    [
        ("a[href], area[href], link[href]", "href"),
        ("img[src], source[src], video[src], audio[src]", "src"),
        ("video[poster]", "poster"),
    ];

    /// <param name="file">Path below the mirror's root.</param>
    /// <param name="policy">The content security policy, for a file and a host alike.</param>
    public static string Of(string html, string file, MirrorAddresses addresses, MirrorPictures pictures, string policy)
    {
        var page = new HtmlParser().ParseDocument(html);
        Clear(page, addresses);
        PictureChoice.Remove(page);
        foreach (var image in page.QuerySelectorAll("img[src]"))
            image.SetAttribute("src", pictures.For(image.GetAttribute("src")!));
        foreach (var (selector, attribute) in Links)
        foreach (var element in page.QuerySelectorAll(selector))
            if (!NamesOriginal(element))
                element.SetAttribute(attribute, addresses.From(file, element.GetAttribute(attribute)!));
        var referrer = page.CreateElement("meta");
        referrer.SetAttribute("name", "referrer");
        referrer.SetAttribute("content", "same-origin");
        page.Head!.InsertBefore(referrer, page.Head.QuerySelector("title"));
        SaidPolicy.Write(page, policy);
        return page.ToHtml();
    }

    /// <summary>
    /// Removes forms that post to the site, and scripts with <c>src</c>, which cannot work from a file.
    /// </summary>
    private static void Clear(IHtmlDocument page, MirrorAddresses addresses)
    {
        foreach (var form in page.QuerySelectorAll("form"))
            if (form.GetAttribute("action") is not { } action || addresses.IsOwn(action))
                (form.Closest("section") ?? form).Remove();
        foreach (var element in page.QuerySelectorAll("script[src]"))
            element.Remove();
    }

    /// <summary>Whether a link names the original: canonical, or an absolute alternate (hreflang).</summary>
    private static bool NamesOriginal(IElement element) =>
        element is IHtmlLinkElement
        && (
            element.GetAttribute("rel") == "canonical"
            || (element.GetAttribute("rel") == "alternate" && !element.GetAttribute("href")!.StartsWith('/'))
        );
}
