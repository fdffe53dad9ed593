using System.Text.RegularExpressions;
using System.Xml;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Reads what is no page as its consumers do: feeds and sitemap as strict XML, the host's files line by line, the rest
/// as it was without an attack.
/// </summary>
internal sealed partial class DataJudge
{
    private readonly HashSet<string> known = [];

    public void Learn(string path, string text) => known.UnionWith(Traits(path, text));

    public IEnumerable<string> Complaints(string path, string text)
    {
        try
        {
            return [.. Traits(path, text).Where(trait => !known.Contains(trait)).Distinct()];
        }
        catch (XmlException broken)
        {
            return [broken.Message];
        }
    }

    private static IEnumerable<string> Traits(string path, string text) =>
        path switch
        {
            _ when path.EndsWith(".xml", StringComparison.Ordinal) => OfXml(text),
            "_headers" => Lines(text).SelectMany(OfHeader),
            "_redirects" => Lines(text).Select(OfRedirect),
            _ when path.EndsWith("security.txt", StringComparison.Ordinal) => Lines(text)
                .Select(line => Contact().IsMatch(line) ? "a contact" : $"a line: {line}")
                .Append($"{Lines(text).Count()} lines"),
            _ => [$"{path}: {text}"],
        };

    private static IEnumerable<string> OfXml(string text)
    {
        using var xml = XmlReader.Create(
            new StringReader(text),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true }
        );
        while (xml.Read())
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace))
                yield return $"{xml.NodeType} {xml.NamespaceURI} {xml.LocalName}";
            for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
                yield return $"{xml.NamespaceURI} {xml.LocalName} {(xml.LocalName == "href" ? Origin().Match(xml.Value).Value : xml.LocalName is "rel" or "type" ? xml.Value : "")}";
        }
    }

    private static IEnumerable<string> OfHeader(string line)
    {
        if (line.StartsWith('/'))
            yield return line.Any(char.IsWhiteSpace) ? $"a path: {line}" : "a path";
        else
            yield return $"a header: {line}";
    }

    private static string OfRedirect(string line)
    {
        if (Redirect().IsMatch(line))
            return "a redirect";
        if (NotFound().IsMatch(line))
            return "a page for what is not there";
        return Gone().IsMatch(line) ? "what is gone" : $"a line: {line}";
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Where(line => line.Length > 0);

    [GeneratedRegex(@"^/[^\s*:]+ /[^\s*:]* 301$")]
    private static partial Regex Redirect();

    [GeneratedRegex(@"^/[a-z-]+/\* /[a-z-]+/404\.html 404$")]
    private static partial Regex NotFound();

    [GeneratedRegex(@"^/[^\s*:]+ /([a-z-]+/)?404\.html 410$")]
    private static partial Regex Gone();

    [GeneratedRegex(@"^Contact: mailto:[^\s:]+@[a-z.]+$")]
    private static partial Regex Contact();

    [GeneratedRegex("^https://www.example.org/")]
    private static partial Regex Origin();
}
