using System.Text;
using System.Xml;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>Opens a piece of an export as XML that can reach for nothing outside of itself.</summary>
internal static class WxrXml
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        ConformanceLevel = ConformanceLevel.Fragment,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = WxrScan.LongestItem,
    };

    /// <exception cref="XmlException">It would take too long.</exception>
    public static XmlReader Open(byte[] bytes)
    {
        if (!XmlNames.AreFew(bytes))
            throw new XmlException("it declares more names than a reader can go through");
        var names = new XmlNamespaceManager(new NameTable());
        foreach (
            var (prefix, name) in new[]
            {
                ("content", Content),
                ("excerpt", "urn:excerpt"),
                ("wp", "urn:wp"),
                ("dc", "urn:dc"),
                ("wfw", "urn:wfw"),
                ("atom", "urn:atom"),
                ("media", "urn:media"),
                ("itunes", "urn:itunes"),
                ("georss", "urn:georss"),
                ("geo", "urn:geo"),
                ("slash", "urn:slash"),
                ("sy", "urn:sy"),
                ("wpml", "urn:wpml"),
                ("icl", "urn:icl"),
            }
        )
            names.AddNamespace(prefix, name);
        return XmlReader.Create(
            new MemoryStream(bytes),
            Settings,
            new XmlParserContext(names.NameTable, names, null, XmlSpace.None)
        );
    }

    /// <summary>The text of the element that the reader stands on; the reader is on its end then.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var depth = xml.Depth;
        var text = new StringBuilder();
        while (xml.Read() && xml.Depth > depth)
            if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.Whitespace
                    or XmlNodeType.SignificantWhitespace
            )
                text.Append(xml.Value);
        return text.ToString();
    }

    /// <summary>Characters that XML does not allow stand in exports all the same.</summary>
    public static string Clean(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\b') < 0 && !text.Contains('\v') && !text.Contains('\f')
            ? text
            : string.Concat(text.Where(sign => sign is '\t' or '\n' or '\r' || !char.IsControl(sign)));
}
