using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Reads HTML as a browser does, and lets through what the theme makes of harmless words and what a sanitized body may
/// have: nothing else.
/// </summary>
internal sealed partial class PageJudge
{
    private const string OfBodies =
        "p br wbr strong em b i u s sub sup span div blockquote ul ol li dl dt dd table thead tbody tr th td caption figure figcaption img a h2 h3 h4 h5 h6 hr code pre abbr cite q ruby rt rp details summary";
    private const string OfTheirs =
        "lang dir id class title alt src href colspan rowspan scope datetime start loading rel value";
    private static readonly string[] Leading =
    [
        "href",
        "src",
        "action",
        "formaction",
        "data",
        "poster",
        "cite",
        "background",
        "ping",
        "srcset",
        "longdesc",
        "lowsrc",
        "dynsrc",
        "codebase",
        "classid",
        "profile",
        "manifest",
        "icon",
        "usemap",
        "archive",
    ];
    private static readonly string[] Loading = ["src", "srcset", "poster", "data", "background"];

    /// <summary>Elements, their attributes, and what may stand in those that a browser obeys.</summary>
    private readonly HashSet<string> known =
    [
        .. OfBodies
            .Split(' ')
            .SelectMany(element => OfTheirs.Split(' ').Select(attribute => $"{element} {attribute}").Append(element)),
    ];

    private int mostForms;

    /// <summary>Takes a page that nobody attacked as the measure.</summary>
    public void Learn(string html)
    {
        var page = Parse(html);
        foreach (var element in page.All)
            known.UnionWith(Traits(element));
        mostForms = Math.Max(mostForms, page.Forms.Length);
    }

    public IEnumerable<string> Complaints(string html)
    {
        var page = Parse(html);
        var again = Parse(page.ToHtml());
        return Seen(page)
            .Concat(Seen(again).Select(complaint => $"written anew: {complaint}"))
            .Concat(Shape(page) == Shape(again) ? [] : ["read again it is another page"])
            .Distinct();
    }

    private static IHtmlDocument Parse(string html) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html);

    private static string Shape(IHtmlDocument page) =>
        string.Join(' ', page.All.Select(element => element.LocalName + element.Attributes.Length));

    private IEnumerable<string> Seen(IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            foreach (var trait in Traits(element).Where(trait => !known.Contains(trait)))
                yield return trait;
            foreach (var attribute in element.Attributes)
                if (Wrong(element, attribute) is { } wrong)
                    yield return $"{wrong}: {element.LocalName} {attribute.Name}={attribute.Value}";
        }
        foreach (
            var twice in page
                .All.Where(element => element.HasAttribute("id"))
                .CountBy(element => element.Id!)
                .Where(id => id.Value > 1)
        )
            yield return $"the id {twice.Key} {twice.Value} times";
        if (page.Forms.Length > mostForms)
            yield return $"{page.Forms.Length} forms";
        if (page.Descendants<IComment>().Any())
            yield return "a comment";
    }

    /// <summary>What of an element a browser acts upon.</summary>
    private static IEnumerable<string> Traits(IElement element)
    {
        var name =
            element.NamespaceUri == NamespaceNames.HtmlUri
                ? element.LocalName
                : $"{element.NamespaceUri} {element.LocalName}";
        yield return name;
        foreach (var attribute in element.Attributes)
            yield return $"{name} {attribute.Name}";
        if (
            element.Id is { } id
            && id.StartsWith("page-", StringComparison.Ordinal)
            && !id.Contains('.', StringComparison.Ordinal)
        )
            yield return $"{name} is {id}";
        switch (name)
        {
            case "script" when element.GetAttribute("type") == "application/ld+json":
                if (!IsJson(element.TextContent))
                    yield return $"data that is none: {element.TextContent}";
                break;
            case "script":
                yield return $"script {element.GetAttribute("type")} {element.GetAttribute("src")} {element.TextContent}";
                break;
            case "style":
                yield return $"style {CssStrings().Replace(element.TextContent, "\"\"")}";
                break;
            case "meta":
                var about = element.GetAttribute("http-equiv");
                yield return $"meta {element.GetAttribute("name")} {element.GetAttribute("property")} {about} {element.GetAttribute("charset")}";
                if (about is not null and not "onion-location")
                    yield return $"meta {about} {FormTargets().Replace(element.GetAttribute("content") ?? "", "form-action")}";
                break;
            case "link":
                var relation = element.GetAttribute("rel");
                yield return $"link {relation} {element.GetAttribute("type")}{(relation is "stylesheet" or "icon" ? element.GetAttribute("href") : "")}";
                break;
        }
    }

    private static string? Wrong(IElement element, IAttr attribute)
    {
        var name = attribute.LocalName.ToLowerInvariant();
        if (name.StartsWith("on", StringComparison.Ordinal))
            return "it acts";
        if (name is "style" or "srcdoc")
            return "it restyles or holds a page";
        if (!Leading.Contains(name))
            return null;
        var address = new string([.. attribute.Value.Where(letter => letter > ' ')]);
        if (
            Scheme().Match(address) is { Success: true } scheme
            && scheme.Groups[1].Value.ToLowerInvariant() is var before
            && before is not ("https" or "http" or "mailto" or "tel")
            && !(name == "src" && element.LocalName == "img" && DataPicture().IsMatch(address))
        )
            return "it leads where it must not";
        return Loading.Contains(name)
            && (address.Contains("//", StringComparison.Ordinal) || address.Contains('\\', StringComparison.Ordinal))
            && !DataPicture().IsMatch(address)
                ? "it loads from elsewhere"
            : element.LocalName is "a" && !Led().IsMatch(address) ? "it leads nobody knows where"
            : null;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>To a site that is named, to a program, or within this site.</summary>
    [GeneratedRegex(@"^(https?://[^/\\]|mailto:|tel:|#|/($|[^/\\]))", RegexOptions.IgnoreCase)]
    private static partial Regex Led();

    [GeneratedRegex("^([^/?#:]*):")]
    private static partial Regex Scheme();

    [GeneratedRegex("^data:image/(svg\\+xml|png|jpeg|gif|webp|avif)[;,]")]
    private static partial Regex DataPicture();

    /// <summary>
    /// As CSS ends a string: a backslash takes the next character with it, a line's end is an end too.
    /// </summary>
    [GeneratedRegex("\"(?:[^\"\\\\\n\r\f]|\\\\[\\s\\S])*\"")]
    private static partial Regex CssStrings();

    [GeneratedRegex("form-action( ('self'|https://[a-z0-9.-]+(:[0-9]+)?))+(?=;)")]
    private static partial Regex FormTargets();
}
