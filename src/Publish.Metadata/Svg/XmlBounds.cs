using System.Xml;
using Publish.Engine.Input;

namespace Publish.Metadata.Svg;

/// <summary>Says before a drawing is loaded whether it is deeper or fuller than a program can go.</summary>
internal static class XmlBounds
{
    private const int Deepest = 200;
    private const int MostNodes = 500_000;

    /// <summary>Characters of a drawing.</summary>
    public const int LongestText = 1 << 23;

    /// <exception cref="XmlException">It is not XML.</exception>
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
            // Entities are known only where the document type is read; what follows one has been seen to here.
        }
        return true;
    }
}
