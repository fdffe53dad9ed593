using AngleSharp.Dom;
using Publish.Engine.Markdown;

namespace Publish.Import;

/// <summary>
/// Leaves in a text what a text is made of: its links lead somewhere from anywhere, and nothing in it runs.
/// </summary>
internal static class CleanContent
{
    public static void Clean(PageWork work, IElement content)
    {
        foreach (var element in content.Descendants<IElement>().Prepend(content).ToArray())
        {
            var inside = element == content || element.Parent is not null;
            var fate = HtmlPolicy.Page.FateOf(element);
            if (inside && fate == ElementFate.Linked)
                Unseen.Instead(
                    work,
                    element,
                    element.GetAttribute("src")
                        ?? element.GetAttribute("data-src")
                        ?? element.QuerySelector("source")?.GetAttribute("src")
                        ?? ""
                );
            else if (fate == ElementFate.Opened)
                Open(element);
            else
                Attributes(work, element);
        }
    }

    private static void Attributes(PageWork work, IElement element)
    {
        var link = element.LocalName is "a" or "area" ? Link(work, element.GetAttribute("href")) : null;
        var source = element.LocalName == "img" ? work.Address(LeadImage.Source(element)) : null;
        var style =
            element.GetAttribute("style") is { } whole
            && (
                whole.Contains("font-", StringComparison.OrdinalIgnoreCase)
                || whole.Contains("vertical-align", StringComparison.OrdinalIgnoreCase)
                || whole.Contains("text-decoration", StringComparison.OrdinalIgnoreCase)
            )
                ? whole
                : null;
        foreach (var attribute in element.Attributes.ToArray())
            if (!HtmlPolicy.Page.Allows(attribute))
                element.RemoveAttribute(attribute.Name);
        if (link is not null)
            element.SetAttribute("href", link);
        if (source is not null && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            element.SetAttribute("src", source);
        else if (element.LocalName == "img")
            PageWork.Take(element);
        if (style is not null)
            element.SetAttribute("style", style);
    }

    /// <summary>A link to a place on the same page stays one.</summary>
    private static string? Link(PageWork work, string? written)
    {
        if (written is null || SiteAddress.Resolve(work.Own, written) is not { } target)
            return null;
        if (
            written.StartsWith('#')
            || (
                target.Fragment.Length > 1
                && target.Host == work.Own.Host
                && target.PathAndQuery == work.Own.PathAndQuery
            )
        )
            return target.Fragment.Length > 1 ? Uri.UnescapeDataString(target.Fragment) : null;
        return SiteAddress.Text(target);
    }

    /// <summary>What was in it stands in its place.</summary>
    private static void Open(IElement element)
    {
        if (element.Parent is not { } parent)
            return;
        while (element.FirstChild is { } child)
            parent.InsertBefore(child, element);
        parent.RemoveChild(element);
    }
}
