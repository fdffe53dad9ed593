using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Looks for the texts that were given, and whether each says on the page what it said in its file, white space aside.
/// </summary>
internal sealed partial class TextJudge(IReadOnlyList<string> given)
{
    private readonly HashSet<int> found = [];

    /// <summary>Numbers of texts that stood somewhere.</summary>
    public IReadOnlySet<int> Found => found;

    /// <param name="text">A page, or XML.</param>
    public IEnumerable<string> Complaints(string text) =>
        text.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal) ? OfPage(text)
        : text.StartsWith("<?xml", StringComparison.Ordinal) ? OfXml(text)
        : [];

    private IEnumerable<string> OfXml(string text) =>
        [
            .. XDocument
                .Parse(text)
                .Descendants()
                .SelectMany(element =>
                    element.HasElements
                        ? element.Attributes().Select(one => one.Value)
                        : [element.Value, .. element.Attributes().Select(one => one.Value)]
                )
                .SelectMany(Check),
        ];

    private IEnumerable<string> OfPage(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var data = page.QuerySelectorAll<IHtmlScriptElement>("script[type='application/ld+json']")
            .SelectMany(script => Strings(JsonDocument.Parse(script.TextContent).RootElement));
        var said = page
            .All.SelectMany(element => element.Attributes)
            .Where(attribute =>
                attribute.Name is "alt" or "title" or "content" or "aria-label" or "data-says" or "data-copied"
            )
            .Select(attribute => attribute.Value);
        return
        [
            .. Check(
                string.Concat(
                    page.Descendants<IText>()
                        .Where(text => text.ParentElement is not { LocalName: "script" or "style" })
                        .Select(text => text.Data)
                )
            ),
            .. said.SelectMany(Check),
            .. data.SelectMany(Check),
        ];
    }

    private IEnumerable<string> Check(string said)
    {
        var bare = Bare(said);
        foreach (Match mark in Marked().Matches(bare))
        {
            var number = int.Parse(mark.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture);
            if (number >= given.Count)
                continue;
            found.Add(number);
            if (mark.Value != Bare(given[number]))
                yield return $"“{given[number]}” is said as “{mark.Value}”";
        }
    }

    /// <summary>
    /// Without white space and characters that nobody sees, without marks of raised letters, quotation marks of one
    /// kind each: those of a cited title are exchanged.
    /// </summary>
    private static string Bare(string said) =>
        Spaces()
            .Replace(said, "")
            .Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('“', '\'')
            .Replace('”', '\'')
            .Replace('"', '\'')
            .Replace('《', '〈')
            .Replace('》', '〉')
            .Replace('『', '「')
            .Replace('』', '」');

    private static IEnumerable<string> Strings(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(one => Strings(one.Value)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
            JsonValueKind.String => [json.GetString()!],
            _ => [],
        };

    /// <summary>
    /// A word joiner keeps marks at their words, and is no word; a comma may stand where a line ended.
    /// </summary>
    [GeneratedRegex(
        @"[\s\u2060,，、^\u00AD\u061C\u115F\u1160\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\u3164\uFEFF\uFFA0]+"
    )]
    private static partial Regex Spaces();

    [GeneratedRegex(@"q(?<number>\d+)q.*?z\k<number>z")]
    private static partial Regex Marked();
}
