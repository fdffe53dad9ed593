using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Publish.BrowserTests.Mirror;

/// <summary>What keeps a page from working in a folder that no host serves.</summary>
internal static class MirrorFaults
{
    /// <param name="looked">The pages to look at, by their files.</param>
    /// <param name="pages">Every page of the folder.</param>
    public static IEnumerable<string> Of(
        string folder,
        IReadOnlyDictionary<string, IHtmlDocument> looked,
        IReadOnlyDictionary<string, IHtmlDocument> pages
    ) =>
        from page in looked
        from fault in Links(page.Value)
            .SelectMany(link => OfLink(folder, pages, page.Key, link.Element, link.Address))
            .Concat(Needs(page.Value))
        select $"{page.Key}: {fault}";

    private static IEnumerable<(IElement Element, string Address)> Links(IHtmlDocument page) =>
        from element in page.QuerySelectorAll("[href], [src], [srcset], [action], [poster]")
        from name in (string[])["href", "src", "srcset", "action", "poster"]
        let address = element.GetAttribute(name)
        where address is not null
        select (element, address);

    private static IEnumerable<string> OfLink(
        string folder,
        IReadOnlyDictionary<string, IHtmlDocument> pages,
        string from,
        IElement element,
        string address
    )
    {
        if (address.StartsWith('/'))
            return [$"{address} is of a host"];
        if (Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.Scheme != Uri.UriSchemeFile)
            return
                element is IHtmlAnchorElement or IHtmlFormElement
                || element.GetAttribute("rel") is "canonical" or "alternate"
                || whole.Scheme == "data"
                ? []
                : [$"{address} is loaded from elsewhere"];
        if (address.Contains('?', StringComparison.Ordinal))
            return [$"{address} asks something of a host"];
        var target = new Uri(
            new Uri("http://mirror/" + string.Join('/', from.Split('/').Select(Uri.EscapeDataString))),
            address
        );
        var file = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        if (!File.Exists(Path.Combine(folder, file)))
            return [$"{address} is not there"];
        var mark = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return mark.Length == 0 || !pages.TryGetValue(file, out var page) || page.GetElementById(mark) is not null
            ? []
            : [$"{address} has no such place"];
    }

    private static IEnumerable<string> Needs(IHtmlDocument page)
    {
        if (page.QuerySelector("script:not([type='application/ld+json'])") is not null)
            yield return "it has script";
        if (page.QuerySelector("link[rel=canonical][href^='https://']") is null)
            yield return "it does not say where the original is";
        if (page.QuerySelector("form:not([action^='https://'])") is not null)
            yield return "a form has no host that takes it";
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";
        if (
            !policy.StartsWith("default-src 'none'; ", StringComparison.Ordinal)
            || policy.Contains("script-src", StringComparison.Ordinal)
        )
            yield return "it does not say that it loads and runs nothing else";
        if (
            policy.Contains("'self'", StringComparison.Ordinal)
            && !policy.Contains("style-src 'self' file:", StringComparison.Ordinal)
        )
            yield return "its policy is for a host";
    }
}
