using AngleSharp.Html.Dom;

namespace Publish.Export.Mirror;

/// <summary>Replaces the content security policy of a page's <c>meta</c> element.</summary>
internal static class SaidPolicy
{
    public static void Write(IHtmlDocument page, string policy)
    {
        foreach (var said in page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy i]"))
            said.Remove();
        var meta = page.CreateElement("meta");
        meta.SetAttribute("http-equiv", "Content-Security-Policy");
        meta.SetAttribute("content", policy);
        page.Head!.Prepend(meta);
        if (page.Head.QuerySelector("meta[charset]") is { } encoding)
            page.Head.Prepend(encoding);
    }
}
