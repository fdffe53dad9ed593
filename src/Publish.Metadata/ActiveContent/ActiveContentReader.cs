using System.Text;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Publish.Metadata.Svg;

namespace Publish.Metadata.ActiveContent;

/// <summary>Reads a page or a drawing for its first part that runs, or that asks others for something.</summary>
internal static class ActiveContentReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1 << 20,
        MaxCharactersInDocument = 1 << 23,
    };

    /// <summary>A browser takes the bytes for UTF-8, as they are sent.</summary>
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

    /// <summary>What cannot be read to its end may run until there.</summary>
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
