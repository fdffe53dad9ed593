using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// Takes away what a reader of the page never sees: scripts, styles, comments, hidden elements, fields of forms.
/// </summary>
internal static class Unseen
{
    private static readonly FrozenSet<string> Gone =
        "script style noscript template link meta base object applet embed canvas svg map dialog audio button select input textarea datalist frame noframes"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    public static void TakeFrom(PageWork work)
    {
        foreach (var node in work.Body.Descendants().ToArray())
            if (node is IComment or IProcessingInstruction)
                PageWork.Take(node);
            else if (node is IElement element && IsUnseen(element))
                TakeOut(work, element);
        work.Measures = new Measures(work.Body);
    }

    private static void TakeOut(PageWork work, IElement element)
    {
        if (
            element.LocalName == "noscript"
            && element.QuerySelector("img") is { } lazy
            && element.PreviousElementSibling?.LocalName == "img"
        )
            element.PreviousElementSibling.SetAttribute("src", lazy.GetAttribute("src") ?? "");
        if (
            element.LocalName is "object" or "embed" or "audio"
            && (element.GetAttribute("data") ?? element.GetAttribute("src")) is { Length: > 0 } played
        )
            Instead(work, element, played);
        else
            PageWork.Take(element);
    }

    /// <summary>A film or a frame of another page leaves a link: text cannot hold more.</summary>
    public static void Instead(PageWork work, IElement element, string address)
    {
        if (work.Address(address) is not { } target)
        {
            PageWork.Take(element);
            return;
        }
        var link = work.Document.CreateElement("a");
        link.SetAttribute("href", target);
        link.TextContent = element.GetAttribute("title") is { Length: > 0 } title ? title : target;
        var paragraph = work.Document.CreateElement("p");
        paragraph.AppendChild(link);
        element.Parent?.ReplaceChild(paragraph, element);
        work.Doubts.Add(
            new Doubt(
                DoubtKind.LeftOut,
                "The page shows something from another place in a frame; a link to it stands instead.",
                target
            )
        );
    }

    private static bool IsUnseen(IElement element) =>
        Gone.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && IsHidden(style))
        || (
            element.GetAttribute("aria-hidden") == "true"
            && element.LocalName is not ("p" or "div" or "section" or "body" or "img")
        )
        || (element.ClassName is { } names && IsForEars(names) && !IsHeadingOfText(element))
        || (element.LocalName == "img" && IsDot(element));

    private static bool IsHidden(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsForEars(string names) =>
        names
            .Split(' ')
            .Any(name =>
                name
                    is "visually-hidden"
                        or "sr-only"
                        or "screen-reader-text"
                        or "element-invisible"
                        or "sound_only"
                        or "blind"
                        or "hide"
                        or "hidden"
                        or "u-hidden"
                        or "d-none"
                        or "invisible"
                        or "skip-link"
            );

    /// <summary>Some sites hide the title of a page that shows it in a picture.</summary>
    private static bool IsHeadingOfText(IElement element) =>
        element.LocalName == "h1" && element.TextContent.Length > 15;

    private static bool IsDot(IElement image) =>
        image.GetAttribute("width") is "1" or "0" || image.GetAttribute("height") is "1" or "0";
}
