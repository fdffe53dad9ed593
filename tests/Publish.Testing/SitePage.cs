using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;

namespace Publish.Testing;

/// <summary>
/// A page as its readers find it: by headings, labels and languages rather than by the theme's classes.
/// </summary>
public sealed partial class SitePage(string html)
{
    public IHtmlDocument Dom { get; } = new HtmlParser().ParseDocument(html);

    public string Html => html;

    public string Title => Dom.Title ?? "";

    public string Heading => Text("h1");

    public string Lang => Dom.DocumentElement.GetAttribute("lang") ?? "";

    public string? Canonical => Dom.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    public IEnumerable<string> Hreflangs => Alternates.Select(alternate => alternate.Language);

    /// <summary>The languages that the head names, with their absolute addresses.</summary>
    public IEnumerable<(string Language, string Href)> Alternates =>
        Dom.QuerySelectorAll("link[rel=alternate][hreflang]")
            .Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!));

    /// <summary>Every address that the page leads to, as written.</summary>
    public IEnumerable<string> Links => Dom.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);

    /// <summary>The menu of the site's languages.</summary>
    public IElement LanguageMenu => Dom.QuerySelectorAll("nav").First(nav => nav.ClassList.Contains("languages"));

    public JsonElement JsonLd => JsonDocument.Parse(One("script[type='application/ld+json']").TextContent).RootElement;

    public string? Meta(string name) =>
        Dom.QuerySelector($"meta[property='{name}'],meta[name='{name}']")?.GetAttribute("content");

    /// <summary>The words of the first match, white space joined.</summary>
    public string Text(string selector) => Words(One(selector));

    public IEnumerable<string> Texts(string selector) => Dom.QuerySelectorAll(selector).Select(Words);

    public IElement One(string selector) => Dom.QuerySelector(selector).ShouldNotBeNull($"No {selector} in\n{html}");

    /// <summary>The part under a heading, such as <c>Related content</c>.</summary>
    public IElement Part(string heading) =>
        FindPart(heading).ShouldNotBeNull($"No part “{heading}” among {string.Join(", ", Texts("h2,h3"))}");

    public bool HasPart(string heading) => FindPart(heading) is not null;

    /// <summary>The part that is labelled so for those who cannot see it, such as <c>Addressees</c>.</summary>
    public IElement Labelled(string label) =>
        Dom.QuerySelectorAll("[aria-label]")
            .FirstOrDefault(one => one.GetAttribute("aria-label") == label)
            .ShouldNotBeNull($"Nothing is labelled “{label}”.");

    /// <summary>The words of an element as they are read: what stands in lines of its own is apart.</summary>
    public static string Words(INode node)
    {
        var words = new StringBuilder();
        Read(node, words);
        return Space().Replace(words.ToString(), " ").Trim();
    }

    /// <summary>The words that the eye sees, without those for the ear.</summary>
    public static string Seen(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var heard in copy.QuerySelectorAll(".hidden"))
            heard.Remove();
        return Words(copy);
    }

    /// <summary>The language that a reader's machine takes the element for.</summary>
    public static string LangOf(IElement element) => element.Closest("[lang]")!.GetAttribute("lang")!;

    /// <summary>The language of the innermost element with these words.</summary>
    public string LangOf(string words) =>
        LangOf(
            Dom.QuerySelectorAll("body *")
                .LastOrDefault(one => Words(one).Contains(words, StringComparison.Ordinal))
                .ShouldNotBeNull($"Nothing says “{words}”.")
        );

    private static void Read(INode node, StringBuilder words)
    {
        var apart =
            node is IElement
            {
                LocalName: not (
                    "a"
                    or "span"
                    or "time"
                    or "strong"
                    or "em"
                    or "sup"
                    or "cite"
                    or "b"
                    or "i"
                    or "bdi"
                    or "wbr"
                )
            };
        words.Append(
            apart ? " "
            : node is IText text ? text.Data
            : ""
        );
        foreach (var child in node.ChildNodes)
            Read(child, words);
        words.Append(apart ? " " : "");
    }

    private IElement? FindPart(string heading) =>
        Dom.QuerySelectorAll("h2,h3")
            .FirstOrDefault(one => Words(one) == heading)
            ?.Closest("section,nav,aside,form,div.attachments");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
