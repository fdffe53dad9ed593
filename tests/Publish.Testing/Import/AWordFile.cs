using System.IO.Compression;

namespace Publish.Testing.Import;

/// <summary>Packs a Word file of the paragraphs that a test writes.</summary>
internal static class AWordFile
{
    private const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
        """;

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly (string Part, string Root, string Kind)[] Parts =
    [
        ("styles", "styles", "styles"),
        ("numbering", "numbering", "numbering"),
        ("footnotes", "footnotes", "footnotes"),
        ("endnotes", "endnotes", "endnotes"),
        ("comments", "comments", "comments"),
        ("header1", "hdr", "header"),
    ];

    /// <param name="parts">The insides of other parts, by their names.</param>
    public static byte[] Of(string body, params (string Part, string Xml)[] parts)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var there = Parts.Where(one => parts.Any(part => part.Part == one.Part)).ToArray();
            Write(
                zip,
                "[Content_Types].xml",
                $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>
                <Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/>{string.Concat(
                    there.Select(one =>
                        $"<Override PartName=\"/word/{one.Part}.xml\" ContentType=\"{Word}{one.Kind}+xml\"/>"
                    )
                )}</Types>
                """
            );
            Write(
                zip,
                "_rels/.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}officeDocument" Target="word/document.xml"/></Relationships>"""
            );
            Write(
                zip,
                "word/_rels/document.xml.rels",
                $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="link" Type="{Office}hyperlink" Target="https://old.example/there" TargetMode="External"/>
                <Relationship Id="picture" Type="{Office}image" Target="media/sign.png"/>{string.Concat(
                    there.Select(one =>
                        $"<Relationship Id=\"{one.Part}\" Type=\"{Office}{one.Kind}\" Target=\"{one.Part}.xml\"/>"
                    )
                )}</Relationships>
                """
            );
            Write(zip, "word/media/sign.png", "picture");
            Write(zip, "word/document.xml", $"<w:document {Names}><w:body>{body}</w:body></w:document>");
            foreach (var one in there)
                Write(
                    zip,
                    $"word/{one.Part}.xml",
                    $"<w:{one.Root} {Names}>{parts.First(part => part.Part == one.Part).Xml}</w:{one.Root}>"
                );
        }
        return bytes.ToArray();
    }

    public static string P(string text, string properties = "", string run = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var entry = new StreamWriter(zip.CreateEntry(name).Open());
        entry.Write(text);
    }
}
