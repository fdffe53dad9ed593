using System.Text;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Publish.Metadata.Svg;

namespace Publish.Metadata.ActiveContent;

/// <summary>
/// Finds the first active content of an HTML page or an XML file: scripts, event handlers, external resources.
/// </summary>
internal static class ActiveContentReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1 << 20,
        MaxCharactersInDocument = 1 << 23,
    };

    /// <summary>The active content of a page, decoded as UTF-8, as it is served; null where there is none.</summary>
    public static string? OfPage(byte[] file) =>
        new HtmlParser()
            .ParseDocument(Encoding.UTF8.GetString(file))
            .All.Select(element =>
                ActiveElement.In(
                    element.LocalName,
                    [.. element.Attributes.Select(one => (one.LocalName, one.Value))],
                    element.TextContent
                )
            )
            .FirstOrDefault(what => what is not null);

    /// <summary>
    /// The active content of an XML file; null where there is none. A file that is not well-formed counts as active.
    /// </summary>
    public static string? OfXml(byte[] file)
    {
        try
        {
            if (!XmlBounds.AreKept(file))
                return "more in it than can be looked through";
            using var reader = XmlReader.Create(new MemoryStream(file), Settings);
            var read = XDocument.Load(reader);
            return read.Nodes()
                .OfType<XProcessingInstruction>()
                .Any(one => one.Target.StartsWith("xml-", StringComparison.OrdinalIgnoreCase))
                ? "a style sheet of another file"
                : read.Descendants().Select(Of).FirstOrDefault(what => what is not null);
        }
        catch (XmlException)
        {
            return file.Contains((byte)'<') ? "parts that cannot be read" : null;
        }
    }

    private static string? Of(XElement element) =>
        ActiveElement.In(
            element.Name.LocalName,
            [
                .. element
                    .Attributes()
                    .Where(one => !one.IsNamespaceDeclaration)
                    .Select(one => (one.Name.LocalName, one.Value)),
            ],
            element.Value
        );
}
