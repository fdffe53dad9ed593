using System.Text;
using Publish.Import;
using Publish.Testing.Import;

namespace Publish.SafetyTests;

/// <summary>Old sites of each form, of which one file is broken, and brought in.</summary>
internal sealed class BrokenOldSite : Breakable
{
    /// <summary>Broken before it is packed: a broken archive is only broken.</summary>
    private const string Word = "letter.docx";

    private static readonly (string Path, string Text)[] Texts =
    [
        (
            "letter.html",
            OldPages.Letter(
                body: "See <a href=\"/a.html\">this</a><sup><a href=\"#n1\">1</a></sup>.<table><tr><td>a<td>b</table><ol><li id=\"n1\">A note.</ol>"
            )
        ),
        (
            "korean.html",
            OldPages.Korean(
                head: "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"x\"}</script>"
            )
        ),
        (
            "export.xml",
            AWxr.Of(
                AWxr.Term("post_translations", "pll_1", "a:2:{s:2:\"en\";i:1;s:2:\"ko\";i:2;}"),
                AWxr.Item(
                    1,
                    "<p>[caption id=\"a\" width=\"9\"]<img src=\"/a.png\"> A picture[/caption]</p>\n\nText.",
                    AWxr.Meta("_thumbnail_id", "2")
                ),
                AWxr.Item(2, "[gallery ids=\"1,2\"] 글")
            )
        ),
        (
            "nodes.json",
            "{\"jsonapi\":{\"version\":\"1.0\"},\"data\":[{\"type\":\"node--letter\",\"id\":\"a-1\",\"attributes\":{\"title\":\"On returns\",\"langcode\":\"en\",\"created\":\"2019-03-05T10:00:00+00:00\",\"path\":{\"alias\":\"/letters/a\"},\"body\":{\"processed\":\"<p>Dear Minister,</p><p>Text.</p>\"}},\"relationships\":{\"field_topic\":{\"data\":[{\"type\":\"taxonomy_term--topic\",\"id\":\"t\"}]}}}],\"included\":[{\"type\":\"taxonomy_term--topic\",\"id\":\"t\",\"attributes\":{\"name\":\"Wages\"}}]}"
        ),
        (
            "content/letters/a.md",
            "---\ntitle: \"On returns\"\ndate: 2019-03-05\ntags: [a, b]\n---\nDear Minister,\n\n{{< figure src=\"a.png\" caption=\"*A*\" >}} Text.[^1]\n\n[^1]: A note.\n"
        ),
        (
            "content/letters/b.md",
            "+++\ntitle = \"On returns\"\ndate = 2019-03-05T10:00:00Z\n[params]\na = [1, \"b\"]\n+++\n{{% ref \"a.md\" %}} Text.\n"
        ),
        (
            Word,
            AWordFile.P("March 5, 2019")
                + AWordFile.P("Dear Minister,")
                + AWordFile.P("Text.", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "<w:b/>")
                + "<w:tbl><w:tr><w:tc>"
                + AWordFile.P("x")
                + "</w:tc></w:tr></w:tbl>"
        ),
        (
            "letter.txt",
            "March 5, 2019\n\nDear Minister,\n\nWe write to you.1\n\nSincerely,\n\nHan Seo-yun\n\n1  A note.\n\f"
        ),
    ];

    private readonly SiteText site = SiteText.Write("");

    public override IReadOnlyList<(string Path, byte[] Bytes)> Files { get; } =
    [
        .. Texts.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text))),
        ("letter.pdf", PlainPdf.Of("Dear Minister,")),
    ];

    public override void Dispose() => site.Dispose();

    protected override void Run(string path, byte[] bytes)
    {
        var root = Path.Combine(site.Folder, "old");
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, path == Word ? AWordFile.Of(Encoding.UTF8.GetString(bytes)) : bytes);
        try
        {
            var request = new ImportRequest
            {
                From = path.Contains('/', StringComparison.Ordinal) ? root : file,
                Input = site.Root,
                SourceUrl = "https://old.example.org",
                IsDryRun = true,
            };
            new SiteImport(request, Path.Combine(site.Folder, ".publish", "import"), new ImportProgress()).Run(
                CancellationToken.None
            );
        }
        catch (ImportRefusedException)
        {
            // It is answered.
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
