using System.Text;
using System.Xml;
using System.Xml.Linq;
using Publish.Metadata.Exif;

namespace Publish.Metadata.Svg;

/// <summary>
/// Scans and strips the metadata of an SVG: comments, <c>metadata</c>, elements and attributes of drawing programs, and
/// metadata of embedded pictures.
/// </summary>
internal static class SvgParts
{
    private const string DataStart = "data:image/";
    private static readonly HashSet<string> Drawn =
    [
        "",
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/xlink",
        "http://www.w3.org/XML/1998/namespace",
        "http://www.w3.org/1999/xhtml",
    ];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1 << 20,
        MaxCharactersInDocument = XmlBounds.LongestText,
    };

    public static void Read(byte[] file, MetadataFindings told)
    {
        if (Load(file) is not { } drawing)
        {
            told.AddUnreadable();
            return;
        }
        foreach (var note in Notes(drawing))
            switch (note)
            {
                case XComment comment:
                    told.Add("a comment", comment.Value);
                    break;
                case XElement { Name.LocalName: "metadata" } metadata:
                    XmpParts.Read(metadata.ToString(SaveOptions.DisableFormatting), told);
                    break;
                default:
                    told.Add("a program's notes", note is XElement element ? element.Name.LocalName : null);
                    break;
            }
        foreach (var attribute in ForeignAttributes(drawing))
            told.Add("a program's notes", $"{attribute.Name.LocalName}: {attribute.Value}");
        foreach (var (_, picture) in Pictures(drawing))
            if (
                MetadataScanner.FormOf(picture, "") is { } form and not (MetadataFormat.Pdf or MetadataFormat.Svg)
                && MetadataScanner.Read(picture, form) is { IsNothing: false } inside
            )
            {
                told.Add("of a picture in it", inside.Words);
                if (inside.HasPosition)
                    told.AddPosition();
            }
    }

    /// <param name="clean">Strips the metadata of an embedded picture.</param>
    /// <exception cref="StripException">It is no well-formed SVG, or is too large.</exception>
    public static byte[] Strip(byte[] file, Func<byte[], MetadataFormat, byte[]> clean)
    {
        var drawing = Load(file) ?? throw new StripException("it cannot be read");
        Notes(drawing).ForEach(note => note.Remove());
        ForeignAttributes(drawing).ForEach(attribute => attribute.Remove());
        drawing.DocumentType?.Remove();
        if (drawing.Root is null)
            throw new StripException("nothing in it is a drawing");
        foreach (var (link, picture) in Pictures(drawing))
            if (
                MetadataScanner.FormOf(picture, "") is { } form and not (MetadataFormat.Pdf or MetadataFormat.Svg)
                && !MetadataScanner.Read(picture, form).IsNothing
            )
                link.Value =
                    link.Value[..(link.Value.IndexOf(',', StringComparison.Ordinal) + 1)]
                    + Convert.ToBase64String(clean(picture, form));
        using var written = new MemoryStream();
        using (
            var writer = XmlWriter.Create(
                written,
                new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(false),
                    OmitXmlDeclaration = true,
                    NewLineHandling = NewLineHandling.None,
                }
            )
        )
            drawing.Save(writer);
        return written.ToArray();
    }

    private static XDocument? Load(byte[] file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file), Settings);
            var bounded = XmlBounds.AreKept(file) ? XDocument.Load(reader, LoadOptions.PreserveWhitespace) : null;
            return bounded?.Root?.Name.LocalName == "svg" ? bounded : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static List<XNode> Notes(XDocument drawing) =>
        [
            .. drawing
                .DescendantNodes()
                .Where(node =>
                    node switch
                    {
                        XComment => true,
                        XProcessingInstruction instruction => instruction.Target != "xml-stylesheet",
                        XElement element => element.Name.LocalName == "metadata"
                            || !Drawn.Contains(element.Name.NamespaceName),
                        _ => false,
                    }
                )
                .Where(node =>
                    !node.Ancestors()
                        .Any(above => above.Name.LocalName == "metadata" || !Drawn.Contains(above.Name.NamespaceName))
                ),
        ];

    private static List<XAttribute> ForeignAttributes(XDocument drawing) =>
        [
            .. drawing
                .Descendants()
                .Where(element => Drawn.Contains(element.Name.NamespaceName))
                .Attributes()
                .Where(attribute =>
                    attribute.IsNamespaceDeclaration
                        ? !Drawn.Contains(attribute.Value)
                        : !Drawn.Contains(attribute.Name.NamespaceName)
                ),
        ];

    private static List<(XAttribute Link, byte[] Picture)> Pictures(XDocument drawing)
    {
        var found = new List<(XAttribute, byte[])>();
        foreach (
            var link in drawing
                .Descendants()
                .Attributes()
                .Where(attribute =>
                    attribute.Name.LocalName == "href"
                    && attribute.Value.StartsWith(DataStart, StringComparison.OrdinalIgnoreCase)
                )
        )
        {
            var packed = string.Concat(
                link.Value[(link.Value.IndexOf(',', StringComparison.Ordinal) + 1)..]
                    .Where(letter => !char.IsWhiteSpace(letter))
            );
            var room = new byte[packed.Length];
            if (Convert.TryFromBase64String(packed, room, out var length))
                found.Add((link, room[..length]));
        }
        return found;
    }
}
