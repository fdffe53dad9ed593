using System.Collections.Immutable;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publish.Engine.Markdown.Checks;
using Publish.Model;

namespace Publish.Engine.Markdown.RawHtml;

/// <summary>
/// Sanitizer of raw HTML in a body: keeps what <see cref="HtmlPolicy.Body"/> allows, nothing that runs, loads or
/// restyles.
/// </summary>
internal sealed class RawHtmlSanitizer(MarkdownContext reading, int offset)
{
    private readonly Placeholders holes = new();

    public ImmutableArray<BodyPiece> Clean(ImmutableArray<BodyPiece> pieces)
    {
        var html = holes.Join(pieces);
        if (HtmlDepth.IsTooDeep(html))
        {
            reading.Report(MarkdownRules.TooDeep, offset);
            return [];
        }
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        CleanChildren(body);
        return holes.Split(body.ChildNodes.ToHtml());
    }

    /// <summary>Whether typed HTML is a comment, or an element that a body may have; anything else is text.</summary>
    public static bool IsMarkup(string tag, bool allowed) =>
        tag.StartsWith("<!--", StringComparison.Ordinal)
        || allowed && HtmlPolicy.Body.HasElement(tag.AsSpan().TrimStart("</").ToString().Split(' ', '>', '/')[0]);

    private void CleanChildren(INode parent)
    {
        foreach (var node in parent.ChildNodes.ToArray())
        {
            if (node is not IElement element)
            {
                if (node is not IText)
                    parent.RemoveChild(node);
            }
            else
                Clean(element);
        }
    }

    private void Clean(IElement element)
    {
        var fate = HtmlPolicy.Body.FateOf(element);
        if (fate != ElementFate.Removed)
            CleanChildren(element);
        if (fate == ElementFate.Kept)
        {
            CleanAttributes(element);
            return;
        }
        Report($"<{element.LocalName}>");
        if (fate == ElementFate.Removed)
            element.Remove();
        else
            element.Replace([.. element.ChildNodes]);
    }

    private void CleanAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes.ToArray())
            if (!holes.Is(attribute) && (!HtmlPolicy.Body.Allows(attribute) || !IsGood(element, attribute)))
            {
                Report($"{attribute.Name}=\"{attribute.Value}\"");
                element.RemoveAttribute(attribute.Name);
            }
        if (element.GetAttribute("id") is { } id)
        {
            element.RemoveAttribute("id");
            holes.Fill(element, new IdPiece(id));
        }
        if (element.LocalName == "a")
            CleanLink(element);
        else if (element.LocalName == "img" && !holes.Has(element))
            CleanPicture(element);
    }

    private bool IsGood(IElement element, IAttr attribute)
    {
        switch (attribute.Name)
        {
            case "href":
                return element.LocalName == "a";
            case "src":
                return element.LocalName == "img";
            case "id":
                return !Anchors.IsReserved(attribute.Value) && reading.Anchors.TryTake(attribute.Value);
            case "lang" when reading.Languages.Known(attribute.Value) is { } language:
                attribute.Value = language.Tag;
                return true;
            case "lang":
                return false;
            default:
                return true;
        }
    }

    private void CleanLink(IElement link)
    {
        link.RemoveAttribute("rel");
        if (link.GetAttribute("href") is not { } address)
            return;
        var target = LinkTarget.Of(address.Trim(), reading.Folder);
        switch (target.Kind)
        {
            case LinkTargetKind.Outside:
                link.SetAttribute("href", target.Value);
                link.SetAttribute("rel", "noopener noreferrer");
                break;
            case LinkTargetKind.Call:
                link.SetAttribute("href", target.Value);
                break;
            case LinkTargetKind.Document or LinkTargetKind.File or LinkTargetKind.SitePath or LinkTargetKind.Fragment:
                link.RemoveAttribute("href");
                holes.Fill(link, new LinkPiece(KindOf(target), target.Value, target.Fragment, offset));
                break;
            default:
                Report($"href=\"{address}\"");
                link.RemoveAttribute("href");
                break;
        }
    }

    private static LinkKind KindOf(LinkTarget target) =>
        target.Kind switch
        {
            LinkTargetKind.Document => LinkKind.Document,
            LinkTargetKind.File => LinkKind.File,
            LinkTargetKind.SitePath => LinkKind.SitePath,
            _ => LinkKind.Fragment,
        };

    private void CleanPicture(IElement picture)
    {
        var address = picture.GetAttribute("src") ?? "";
        if (LinkTarget.Of(address, reading.Folder) is not { Kind: LinkTargetKind.File } target)
        {
            reading.Report(MarkdownRules.RemotePicture, offset, address);
            picture.Remove();
            return;
        }
        picture.RemoveAttribute("src");
        holes.Fill(picture, new PicturePiece(target.Value, offset));
    }

    private void Report(string what) => reading.Report(MarkdownRules.RemovedHtml, offset, what);
}
