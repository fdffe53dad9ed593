using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Publish.Export.Mirror;

/// <summary>
/// A page of the site as it stands in a mirror: its links lead to files, it needs no script and no host, and it says
/// where the original is. No header keeps from others where a reader comes from, so the page does.
/// </summary>
internal static class MirrorPage
{
    private static readonly (string Selector, string Attribute)[] Links =
    [
        ("a[href], area[href], link[href]", "href"),
        ("img[src], source[src], video[src], audio[src]", "src"),
        ("video[poster]", "poster"),
    ];

    /// <param name="file">Where it stands below the mirror's root.</param>
    /// <param name="policy">What it may load, as a file or served.</param>
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

    /// <summary>A file has no host that would take a form, and no module may be loaded from a file.</summary>
    private static void Clear(IHtmlDocument page, MirrorAddresses addresses)
    {
        foreach (var form in page.QuerySelectorAll("form"))
            if (form.GetAttribute("action") is not { } action || addresses.IsOwn(action))
                (form.Closest("section") ?? form).Remove();
        foreach (var element in page.QuerySelectorAll("script[src]"))
            element.Remove();
    }

    /// <summary>What search engines and readers find the original by.</summary>
    private static bool NamesOriginal(IElement element) =>
        element is IHtmlLinkElement
        && (
            element.GetAttribute("rel") == "canonical"
            || (element.GetAttribute("rel") == "alternate" && !element.GetAttribute("href")!.StartsWith('/'))
        );
}
