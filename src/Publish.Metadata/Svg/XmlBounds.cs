using System.Xml;
using Publish.Engine.Input;

namespace Publish.Metadata.Svg;

/// <summary>Checks the depth and the number of nodes of an XML file before it is loaded.</summary>
internal static class XmlBounds
{
    private const int Deepest = 200;
    private const int MostNodes = 500_000;

    /// <summary>Most characters of an XML file.</summary>
    public const int LongestText = 1 << 23;

    /// <exception cref="XmlException">It is not well-formed XML.</exception>
    public static bool AreKept(byte[] file)
    {
        if (!XmlNames.AreFew(file))
            return false;
        using var reader = XmlReader.Create(
            new MemoryStream(file),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                CheckCharacters = false,
                MaxCharactersInDocument = LongestText,
            }
        );
        var nodes = 0;
        try
        {
            while (reader.Read())
                if (reader.Depth > Deepest || (nodes += 1 + reader.AttributeCount) > MostNodes)
                    return false;
        }
        catch (XmlException unknown) when (unknown.Message.Contains("entity", StringComparison.Ordinal))
        {
            // Entities are declared in the document type, which is not read here; the part before the first one is
            // within bounds.
        }
        return true;
    }
}
