using System.Collections.Immutable;
using System.Text;
using Publish.Testing.Import;
using static Publish.SafetyTests.Killers.Killer;

namespace Publish.SafetyTests.Killers;

/// <summary>Old sites that <c>publish import</c> is given.</summary>
internal static class OldKillers
{
    private const string Json = "{\"jsonapi\":{\"version\":\"1.0\"},\"data\":[";

    public static ImmutableArray<Killer> All { get; } =
    [
        Page("200,000 elements in each other", () => Many("<div>", 200_000) + "Dear Minister,"),
        Page("200,000 elements of all kinds in each other", () =>
            Many("<div><p><b><table><tr><td><ul><li>", 25_000) + "x"
        ),
        Page("emphasis that never closes", () => Many("<p><b><i><u>x", 90_000)),
        Page("formatting around blocks", () => Many("<a><b><div>", 90_000)),
        Page("tables in tables", () => Many("<table><tr><td>", 90_000)),
        Page("words before the cells of tables", () => Many("<table>x", 120_000)),
        Page("a select in a select", () => Many("<select><option>", 90_000)),
        Page("140,000 tags", () => Many("<p>We write to you.</p>\n", 140_000)),
        Page("140,000 breaks", () => "<p>" + Many("x<br>", 140_000)),
        Page("1,000,000 tags", () => Many("<p>", 1_000_000)),
        Page("100,000 attributes", () => "<p " + Each(100_000, at => $"a{at}=b ") + ">x"),
        Page("an attribute of 7 MB", () => "<p title=\"" + Many("x", 7_000_000) + "\">x</p>"),
        Page("a word of 7 MB", () => "<p>" + Many("x", 7_000_000)),
        Page("7 MB of words", () => "<p>" + Many("word ", 1_400_000)),
        Page("one line of 1,000,000 stars", () => "<p>" + Many("*", 1_000_000)),
        Page("60,000 brackets and backticks", () => "<p>" + Many("[`_*", 60_000)),
        Page("3.9 MB of words", () => "<p>" + Many("word ", 780_000)),
        Page("490,000 letters in one word", () => "<p>" + Many("x", 490_000)),
        Page("480,000 letters of words", () => "<p>" + Many("word ", 97_000)),
        Page("29,000 tags", () => Many("<p>We write.</p>\n", 29_000)),
        Page("9 MB", () => Many("<p>word</p>", 900_000)),
        Page("a comment that never ends", () => "<!--" + Many("-", 7_000_000)),
        Page("a script that never ends", () => "<script>" + Many("<!--<script>", 500_000)),
        Page("1,000,000 entities", () => Many("&amp;", 1_000_000)),
        Page("1,000,000 wrong entities", () => Many("&xxxxxxxxxxxx", 500_000)),
        Page("7 MB of opening angles", () => Many("<", 7_000_000)),
        Page("20,000 notes", () =>
            Each(20_000, at => $"<p>x<sup><a href=#n{at} id=c{at}>{at}</a></sup></p>")
            + "<ol>"
            + Each(20_000, at => $"<li id=n{at}><a href=#c{at}>y</a> note</li>")
            + "</ol>"
        ),
        Page("14,000 notes in brackets", () =>
            Each(14_000, at => $"<p>x[{at}]</p>") + "<hr>" + Each(14_000, at => $"<p>[{at}] note</p>")
        ),
        Page("a table of 300 by 400", () => "<table>" + Many("<tr>" + Many("<td>x", 300), 400)),
        Page("a cell of 65,000 columns and rows", () =>
            "<table>" + Many("<tr><td colspan=65000 rowspan=65000>x", 3_000)
        ),
        Page("20,000 links", () => Each(20_000, at => $"<p><a href=/a{at}.html>a</a> words and words</p>")),
        Page("20,000 pictures", () => Each(20_000, at => $"<img src=p{at}.png>")),
        Page("a picture in its address", () =>
            $"<p>Dear Minister,</p><img src=\"data:image/png;base64,{Many("A", 6_000_000)}\">"
        ),
        Page("lists deeper and deeper", () => Many("<ul><li>x", 90_000)),
        Page("20,000 lines to the addressee", () =>
            "<p>March 5, 2019</p>"
            + Each(20_000, at => $"<p>Minister {at}<br>{at} Port Road</p>")
            + "<p>Dear Minister,</p><p>Text.</p>"
        ),
        Page("20,000 signatures", () =>
            "<p>March 5, 2019</p><p>Dear Minister,</p><p>Text.</p><p>Sincerely,</p>"
            + Each(20_000, at => $"<p>Name {at}<br>Director</p>")
        ),
        Page("14,000 headings", () => Each(14_000, at => $"<h2>Heading {at}</h2><p>x</p>")),
        Page("data in a page", () =>
            "<script type=\"application/ld+json\">" + Many("{\"a\":[", 500_000) + "</script><p>Dear Minister,</p>"
        ),
        Page("data of 7 MB", () =>
            "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"articleBody\":\""
            + Many("word ", 1_300_000)
            + "\"}</script><p>Dear Minister,</p>"
        ),
        Page("numbers for years", () => "<p>" + Each(200_000, at => $"{at}. {at % 12}. {at % 28}. ")),
        Page("a number of 2,000,000 digits", () => "<p>" + Many("1", 2_000_000)),
        Page("8 MB of spaces", () => "<p>" + Many(" ", 7_900_000)),
        Page("no-break spaces", () => "<p>" + Many("\u00A0", 2_000_000)),
        new("HTML: bytes of no encoding", "a.html", () => Noise(4_000_000)),
        new("HTML: Korean in halves", "a.html", () => [.. "<p>"u8, .. Bombs.Repeat([0xB0, 0xA1, 0xB0], 1_000_000)]),
        new("HTML: shifts of ISO 2022", "a.html", () =>
            [.. "<meta charset=iso-2022-jp><p>"u8, .. Bombs.Repeat([0x1B, (byte)'$', (byte)'B'], 1_000_000)]
        ),
        Wxr("a billion laughs", () =>
            "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">"
            + Each(30, at => $"<!ENTITY b{at} \"{Many(at == 0 ? "&a;" : $"&b{at - 1};", 10)}\">")
            + "]>"
            + AWxr.Of(AWxr.Item(1, "x").Replace("<title>", "<title>&b29;", StringComparison.Ordinal))
        ),
        Wxr("elements in each other", () => AWxr.Of(AWxr.Item(1, "x", Many("<a>", 200_000)))),
        Wxr("elements in a title", () =>
            AWxr.Of(AWxr.Item(1, "x").Replace("<title>", "<title>" + Many("<a>", 200_000), StringComparison.Ordinal))
        ),
        Wxr("200,000 names of spaces", () =>
            AWxr.Of(AWxr.Item(1, "x", "<a " + Each(200_000, at => $"xmlns:a{at}=\"b\" ") + "/>"))
        ),
        Wxr("200,000 attributes", () =>
            AWxr.Of(AWxr.Item(1, "x", "<a " + Each(200_000, at => $"a{at}=\"b\" ") + "/>"))
        ),
        Wxr("1,000,000 pieces of a text", () =>
            AWxr.Of(
                AWxr.Item(1, "x")
                    .Replace("<title>", "<title>" + Many("<![CDATA[a]]>", 1_000_000), StringComparison.Ordinal)
            )
        ),
        Wxr("1,000 items", () => AWxr.Of([.. Enumerable.Range(1, 1_000).Select(at => AWxr.Item(at, "x"))])),
        Wxr("an item of 12 MB", () => AWxr.Of(AWxr.Item(1, Many("word ", 2_400_000)))),
        new("WordPress: an item of 17 MB", "export.xml", () =>
            [
                .. Encoding.UTF8.GetBytes(AWxr.Head + "<item>"),
                .. Bombs.Repeat([.. "word "u8], 3_600_000),
                .. "</item></channel></rss>"u8,
            ]
        ),
        Wxr("an item of 7 MB of shortcodes", () => AWxr.Of(AWxr.Item(1, Many("[caption id=\"a\"]", 450_000)))),
        Wxr("1,000,000 lines", () => AWxr.Of(AWxr.Item(1, Many("x\n\n", 1_000_000)))),
        Wxr("1,000,000 items that never end", () => AWxr.Head + Many("<item>", 1_000_000)),
        Wxr("a head of 20 MB", () =>
            AWxr.Head
            + Many(AWxr.Term("post_translations", "pll", "a:1:{s:2:\"en\";i:1;}"), 100_000)
            + AWxr.Item(1, "x")
            + "</channel></rss>"
        ),
        Wxr("an array of PHP in itself", () =>
            AWxr.Head
            + AWxr.Term("post_translations", "pll", Many("a:1:{s:2:\"en\";", 6_000))
            + AWxr.Item(1, "x")
            + "</channel></rss>"
        ),
        Wxr("50,000 metas", () => AWxr.Of(AWxr.Item(1, "x", Many(AWxr.Meta("key", "value"), 50_000)))),
        Drupal("lists in each other", () => Json + Many("[", 1_000_000)),
        Drupal("objects in each other", () => Json + Many("{\"data\":", 500_000)),
        Drupal("500,000 objects", () => Json + Many("{\"type\":\"node--page\",\"id\":\"a\"},", 300_000) + "{}]}"),
        Drupal("1,000 nodes", () =>
            Json
            + Each(1_000, at =>
                $"{{\"type\":\"node--page\",\"id\":\"a{at}\",\"attributes\":{{\"title\":\"T{at}\",\"langcode\":\"en\",\"body\":{{\"processed\":\"<p>Text of {at}</p>\"}}}}}},"
            )
            + "{}]}"
        ),
        Drupal("a text of 7 MB", () =>
            Json
            + "{\"type\":\"node--page\",\"id\":\"a\",\"attributes\":{\"title\":\"T\",\"body\":{\"processed\":\""
            + Many("<p>x</p>", 900_000)
            + "\"}}}]}"
        ),
        Drupal("400,000 keys", () =>
            Json
            + "{\"type\":\"node--page\",\"id\":\"a\",\"attributes\":{"
            + Each(400_000, at => $"\"k{at}\":1,")
            + "\"title\":\"T\"}}]}"
        ),
        Drupal("relations to itself", () =>
            Json
            + "{\"type\":\"node--page\",\"id\":\"a\",\"attributes\":{\"title\":\"T\"},\"relationships\":{\"field_a\":{\"data\":["
            + Many("{\"type\":\"node--page\",\"id\":\"a\"},", 100_000)
            + "{}]}}}]}"
        ),
        Word("1 GB of zeroes", () => Bombs.Overlapping(1, Bombs.Deflated(1024), "word/document.xml")),
        Word("60,000 parts", () => Bombs.Overlapping(60_000, [3, 0], "word/document.xml")),
        Word("a billion laughs", () => AWordFile.Of("", ("styles", "<!DOCTYPE a [<!ENTITY a \"aaa\">]>&a;"))),
        Word("tables in each other", () => AWordFile.Of(Many("<w:tbl><w:tr><w:tc>", 100_000))),
        Word("tables in each other, closed", () =>
            AWordFile.Of(Many("<w:tbl><w:tr><w:tc>", 38) + AWordFile.P("x") + Many("</w:tc></w:tr></w:tbl>", 38))
        ),
        Word("100,000 paragraphs", () => AWordFile.Of(Many(AWordFile.P("We write to you."), 100_000))),
        Word("a paragraph of 100,000 runs", () =>
            AWordFile.Of("<w:p>" + Many("<w:r><w:t>x</w:t></w:r>", 100_000) + "</w:p>")
        ),
        Word("a text of 15 MB", () => AWordFile.Of(AWordFile.P(Many("word ", 3_000_000)))),
        Word("100,000 names of spaces", () =>
            AWordFile.Of("<w:p " + Each(100_000, at => $"xmlns:a{at}=\"b\" ") + "/>")
        ),
        Word("styles that are each other's", () =>
            AWordFile.Of(
                AWordFile.P("x", "<w:pStyle w:val=\"s0\"/>"),
                (
                    "styles",
                    Each(20_000, at =>
                        $"<w:style w:type=\"paragraph\" w:styleId=\"s{at}\"><w:basedOn w:val=\"s{(at + 1) % 20_000}\"/></w:style>"
                    )
                )
            )
        ),
        Word("10,000 notes", () =>
            AWordFile.Of(
                "<w:p>" + Each(10_000, at => $"<w:r><w:footnoteReference w:id=\"{at}\"/></w:r>") + "</w:p>",
                ("footnotes", Each(10_000, at => $"<w:footnote w:id=\"{at}\">{AWordFile.P("note")}</w:footnote>"))
            )
        ),
        Word("a note that calls itself", () =>
            AWordFile.Of(
                "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
                (
                    "footnotes",
                    "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote>"
                )
            )
        ),
        Pdf("a stream of 256 MB", () =>
            [
                .. "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj 4 0 obj<</Filter/FlateDecode/Length 261000>>stream\n"u8,
                .. Bombs.Zlib(256),
                .. "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8,
            ]
        ),
        Pdf("pages that are their own", () =>
            "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1000000/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray()
        ),
        Pdf("1,000,000 pages of one", () =>
            Encoding.ASCII.GetBytes(
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 200000/Kids["
                    + Many("3 0 R ", 200_000)
                    + "]>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            )
        ),
        Pdf("lists in each other", () =>
            Encoding.ASCII.GetBytes("1 0 obj" + Many("[", 1_000_000) + "endobj trailer<</Root 1 0 R>>\n")
        ),
        Pdf("tables that lead to each other", () =>
            "xref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Prev 9>>\nstartxref\n9\n%%EOF\n"u8.ToArray()
        ),
        Markdown("100,000 quotations in each other", () => Many(">", 100_000) + "x"),
        Markdown("400,000 brackets", () => Many("[", 400_000)),
        Markdown("400,000 stars", () => Many("*a _a ", 70_000)),
        Markdown("8 MB of words", () => Many("word ", 1_600_000)),
        Markdown("19 MB of lines", () => Many("word\n", 3_800_000)),
        Markdown("200,000 shortcodes", () => Many("{{< a >}}", 100_000) + Many("{{% a %}}", 100_000)),
        Markdown("200,000 open shortcodes", () => Many("{{<", 200_000)),
        Markdown("200,000 tags of Liquid", () => Many("{% a %}{{ b }}", 100_000)),
        Markdown("100,000 definitions", () => Each(100_000, at => $"[a{at}]: /b\n")),
        Markdown("100,000 elements", () => Many("<div>\n\n", 100_000)),
        Of("Markdown: a front matter of 50,000 keys", "content/a.md", () =>
            "---\ntitle: A\n" + Each(50_000, at => $"k{at}: x\n") + "---\nText.\n"
        ),
        Of("Markdown: TOML of 50,000 keys", "content/a.md", () =>
            "+++\ntitle = \"A\"\n" + Each(50_000, at => $"k{at} = 1\n") + "+++\nText.\n"
        ),
        Of("Markdown: TOML of lists in each other", "content/a.md", () =>
            "+++\ntitle = " + Many("[", 100_000) + "\n+++\nText.\n"
        ),
        Of("Markdown: TOML of tables in each other", "content/a.md", () =>
            "+++\n[" + Many("a.", 100_000) + "b]\nc = 1\n+++\nText.\n"
        ),
        Of("Markdown: TOML of a text without an end", "content/a.md", () =>
            "+++\ntitle = \"\"\"" + Many("\"", 150_000) + "\n+++\nText.\n"
        ),
        Of("Markdown: TOML of 60,000 tables", "hugo.toml", () => Each(60_000, at => $"[[a.b]]\nc = {at}\n")),
        Of("Markdown: TOML of 40,000 keys with a fault each", "hugo.toml", () => Each(40_000, at => $"k{at} = = 1\n")),
        Of("Markdown: JSON in a front matter", "content/a.md", () => "{" + Many("\"a\": {", 100_000) + "}\n\nText.\n"),
        Of("a text of 100,000 pages", "a.txt", () => Many("\f1\n", 100_000)),
        Of("a text of columns", "a.txt", () => Many("word          word          word\n", 60_000)),
        Of("a text of one line", "a.txt", () => Many("word          x", 300_000)),
    ];

    private static Killer Page(string name, Func<string> html) =>
        Of("HTML: " + name, "a.html", () => "<html><head><title>Letter</title></head><body>" + html());

    private static Killer Wxr(string name, Func<string> xml) => Of("WordPress: " + name, "export.xml", xml);

    private static Killer Drupal(string name, Func<string> json) => Of("Drupal: " + name, "nodes.json", json);

    private static Killer Word(string name, Func<byte[]> bytes) => new("Word: " + name, "a.docx", bytes);

    private static Killer Pdf(string name, Func<byte[]> rest) =>
        new("PDF to import: " + name, "a.pdf", () => [.. "%PDF-1.7\n"u8, .. rest()]);

    private static Killer Markdown(string name, Func<string> body) =>
        Of("Markdown: " + name, "content/a.md", () => "---\ntitle: A\ndate: 2019-03-05\n---\n" + body());

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(7).NextBytes(noise);
        return noise;
    }
}
