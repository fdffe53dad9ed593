using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Lets of an author's own HTML through what holds text, and nothing that runs, loads or restyles.</summary>
internal sealed class RawHtml(Reading reading, int offset)
{
    private const int Deepest = 200;

    private static readonly FrozenSet<string> Elements = Set(
        "p br strong em b i u s sub sup span div blockquote ul ol li dl dt dd table thead tbody tr th td caption figure figcaption img a h2 h3 h4 h5 h6 hr code pre abbr cite q ruby rt rp details summary");

    private static readonly FrozenSet<string> Attributes = Set("lang dir id class title alt src href colspan rowspan scope datetime start loading rel");

    /// <summary>Elements that are left out with all that is in them; of others the contents stay.</summary>
    private static readonly FrozenSet<string> Poison = Set(
        "script style iframe object embed applet frame frameset noframes noembed noscript template svg math xmp plaintext textarea select title head link meta base audio video canvas");

    /// <summary>Elements that need no end tag, so that many may begin after each other.</summary>
    private static readonly FrozenSet<string> EndThemselves = "p br li dd dt td th tr thead tbody img hr rt rp".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    // Nobody can have written it: it is new each time, and never leaves this class.
    private readonly string hole = "data-hole-" + Guid.NewGuid().ToString("N");
    private readonly List<BodyPiece> holes = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public ImmutableArray<BodyPiece> Clean(ImmutableArray<BodyPiece> pieces)
    {
        var html = Join(pieces);
        if (IsTooDeep(html))
        {
            reading.Report(MarkdownRules.TooDeep, offset);
            return [];
        }
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        CleanChildren(body);
        return Split(body.ChildNodes.ToHtml());
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private string Join(ImmutableArray<BodyPiece> pieces)
    {
        var html = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece is HtmlPiece markup)
                html.Append(Encoding.UTF8.GetString(markup.Utf8.Span));
            else if (piece is NoteCallPiece)
                html.Append("<sup").Append(Place(piece)).Append("></sup>");
            else
                html.Append(Place(piece));
        }
        return html.ToString();
    }

    private string Place(BodyPiece piece)
    {
        holes.Add(piece);
        return string.Create(CultureInfo.InvariantCulture, $" {hole}=\"{holes.Count - 1}\"");
    }

    /// <summary>Judged before parsing, which takes minutes for elements that never end.</summary>
    private static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (html[at + 1] == '/')
                depth = Math.Max(depth - (EndsItself(html.AsSpan(at + 2)) ? 0 : 1), 0);
            else if (char.IsAsciiLetter(html[at + 1]) && !EndsItself(html.AsSpan(at + 1)) && ++depth > Deepest)
                return true;
        }
        return false;
    }

    private static bool EndsItself(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAnyExcept(Letters);
        return EndThemselves.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tag[..(end < 0 ? tag.Length : end)]);
    }

    private void CleanChildren(INode parent)
    {
        foreach (var node in parent.ChildNodes.ToArray())
        {
            if (node is not IElement element)
            {
                if (node is not IText)
                    parent.RemoveChild(node);
            }
            else if (Poison.Contains(element.LocalName) || element.NamespaceUri != NamespaceNames.HtmlUri)
            {
                Report($"<{element.LocalName}>");
                element.Remove();
            }
            else
            {
                CleanChildren(element);
                if (Elements.Contains(element.LocalName))
                    CleanAttributes(element);
                else
                {
                    Report($"<{element.LocalName}>");
                    element.Replace([.. element.ChildNodes]);
                }
            }
        }
    }

    private void CleanAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes.ToArray())
            if (attribute.Name != hole && (!Attributes.Contains(attribute.Name) || !IsGood(element, attribute)))
            {
                Report($"{attribute.Name}=\"{attribute.Value}\"");
                element.RemoveAttribute(attribute.Name);
            }
        if (element.LocalName == "a")
            CleanLink(element);
        else if (element.LocalName == "img" && !element.HasAttribute(hole))
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
                return !Anchors.IsReserved(attribute.Value) && ids.Add(attribute.Value) && (reading.Anchors.TryTake(attribute.Value) || true);
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
        var target = Target.Of(address.Trim(), reading.Folder);
        switch (target.Kind)
        {
            case TargetKind.Outside:
                link.SetAttribute("rel", "noopener noreferrer");
                break;
            case TargetKind.Fragment or TargetKind.Call:
                break;
            case TargetKind.Document or TargetKind.File or TargetKind.SitePath:
                link.RemoveAttribute("href");
                Fill(link, new LinkPiece(target.Kind switch { TargetKind.Document => LinkKind.Document, TargetKind.File => LinkKind.File, _ => LinkKind.SitePath }, target.Value, target.Fragment, offset));
                break;
            default:
                Report($"href=\"{address}\"");
                link.RemoveAttribute("href");
                break;
        }
    }

    private void CleanPicture(IElement picture)
    {
        var address = picture.GetAttribute("src") ?? "";
        if (Target.Of(address, reading.Folder) is not { Kind: TargetKind.File } target)
        {
            reading.Report(MarkdownRules.RemotePicture, offset, address);
            picture.Remove();
            return;
        }
        picture.RemoveAttribute("src");
        picture.SetAttribute("loading", "lazy");
        Fill(picture, new PicturePiece(target.Value, offset));
    }

    private void Fill(IElement element, BodyPiece piece)
    {
        holes.Add(piece);
        element.SetAttribute(hole, (holes.Count - 1).ToString(CultureInfo.InvariantCulture));
    }

    private void Report(string what) => reading.Report(MarkdownRules.RemovedHtml, offset, what);

    private ImmutableArray<BodyPiece> Split(string html)
    {
        var pieces = ImmutableArray.CreateBuilder<BodyPiece>();
        var mark = $" {hole}=\"";
        var at = 0;
        while (html.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var begin)
        {
            var end = html.IndexOf('"', begin + mark.Length);
            var piece = holes[int.Parse(html.AsSpan(begin + mark.Length, end - begin - mark.Length), CultureInfo.InvariantCulture)];
            var isCall = piece is NoteCallPiece;
            Add(html[at..(isCall ? begin - "<sup".Length : begin)]);
            pieces.Add(piece);
            at = end + 1 + (isCall ? "></sup>".Length : 0);
        }
        Add(html[at..]);
        return pieces.ToImmutable();

        void Add(string markup)
        {
            if (markup.Length > 0)
                pieces.Add(new HtmlPiece(Encoding.UTF8.GetBytes(markup)));
        }
    }
}
