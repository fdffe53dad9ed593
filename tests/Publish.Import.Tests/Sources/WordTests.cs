using System.IO.Compression;
using Shouldly;
using Xunit;
using static Publish.Testing.Import.AWordFile;

namespace Publish.Import.Tests.Sources;

/// <summary>A letter that was kept as a Word file comes in with all that Word knows of it.</summary>
public sealed class WordTests
{
    [Fact]
    public void Paragraphs_headings_and_the_dress_of_words_are_kept() =>
        Html(
                P("여는 글", "<w:pStyle w:val=\"1\"/>")
                    + P("Plain ")
                    + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>bo</w:t></w:r><w:r><w:rPr><w:b w:val=\"true\"/></w:rPr><w:t>ld</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>it &lt;</w:t></w:r><w:r><w:t>19</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>th</w:t></w:r><w:r><w:br/><w:t>line</w:t></w:r></w:p>",
                ("styles", "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"제목 1\"/></w:style>")
            )
            .ShouldBe(
                "<h1>여는 글</h1> <p>Plain </p> <p><strong>bold</strong><em>it &lt;</em>19<sup>th</sup><br>line</p>"
            );

    [Fact]
    public void Lists_are_lists_within_each_other()
    {
        static string Item(string text, int list, int depth) =>
            P(text, $"<w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        Html(
                Item("a", 1, 0) + Item("a1", 1, 1) + Item("a2", 1, 1) + Item("b", 1, 0) + Item("one", 2, 0) + P("end"),
                (
                    "numbering",
                    "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"6\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num>"
                )
            )
            .ShouldBe("<ul><li>a<ul><li>a1</li><li>a2</li></ul> </li><li>b</li></ul> <ol><li>one</li></ol> <p>end</p>");
    }

    [Fact]
    public void Notes_at_the_foot_and_at_the_end_are_called_and_listed() =>
        Html(
                "<w:p><w:r><w:t>Claim.</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t xml:space=\"preserve\"> More.</w:t></w:r><w:r><w:endnoteReference w:id=\"7\"/></w:r></w:p>",
                (
                    "footnotes",
                    "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>A source.</w:t></w:r></w:p></w:footnote>"
                ),
                ("endnotes", "<w:endnote w:id=\"7\"><w:p><w:r><w:t>Another.</w:t></w:r></w:p></w:endnote>")
            )
            .ShouldBe(
                "<p>Claim.<sup><a href=\"#fn1\">1</a></sup> More.<sup><a href=\"#fn2\">2</a></sup></p> <ol class=\"footnotes\"><li id=\"fn1\"><p>A source.</p> </li><li id=\"fn2\"><p>Another.</p> </li></ol>"
            );

    [Fact]
    public void Links_and_tables_are_kept() =>
        Html(
                "<w:p><w:hyperlink r:id=\"link\"><w:r><w:t>here</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://old.example/b\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>there</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                    + "<w:tbl><w:tr><w:tc>"
                    + P("a")
                    + "</w:tc><w:tc>"
                    + P("b")
                    + "</w:tc></w:tr></w:tbl>"
            )
            .ShouldBe(
                "<p><a href=\"https://old.example/there\">here</a><a href=\"https://old.example/b\">there</a></p> <table><tbody><tr><td><p>a</p> </td><td><p>b</p> </td></tr></tbody></table>"
            );

    [Fact]
    public void A_picture_can_be_opened()
    {
        using var folder = new OldFolder().With(
            "old/letter.docx",
            Of(
                "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"A signature\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"picture\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
            )
        );
        var picture = folder.Page().Content.QuerySelector("img").ShouldNotBeNull();
        picture.GetAttribute("alt").ShouldBe("A signature");
        using var source = folder.Open();
        using var bytes = new StreamReader(source.Open(picture.GetAttribute("src")!).ShouldNotBeNull());
        bytes.ReadToEnd().ShouldBe("picture");
    }

    [Fact]
    public void What_was_deleted_is_out_and_what_was_inserted_is_in()
    {
        var page = Page(
            "<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>in</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>out</w:delText></w:r></w:del></w:p>",
            (
                "comments",
                "<w:comment w:id=\"1\" w:author=\"Mara\"><w:p><w:r><w:t>Check this</w:t></w:r></w:p></w:comment>"
            )
        );
        page.Content.TextContent.Trim().ShouldBe("in");
        page.Doubts.Select(doubt => doubt.Kind).ShouldBe([DoubtKind.Uncertain, DoubtKind.LeftOut]);
        page.Doubts[1].Excerpt.ShouldBe("Check this");
    }

    [Fact]
    public void A_letterhead_stands_above_and_a_running_head_is_left_out()
    {
        const string Section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>";
        Html(P("Dear") + Section, ("header1", P("Haesong Watch") + P("Tel: 02-555-0100")))
            .ShouldBe("<p>Haesong Watch</p> <p>Tel: 02-555-0100</p> <p>Dear</p>");
        var page = Page(P("Dear") + Section, ("header1", P("Page 2")));
        page.Content.TextContent.Trim().ShouldBe("Dear");
        page.LeftOut.ShouldBe(["Page 2"]);
    }

    [Fact]
    public void The_language_is_the_one_that_most_words_are_in()
    {
        Page(P("우리는 편지를 씁니다") + P("Haesong", run: "<w:lang w:val=\"en-US\" w:eastAsia=\"ko-KR\"/>"))
            .Language.ShouldBe("ko");
        Page(P("我們寫信給您", run: "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-TW\"/>")).Language.ShouldBe("zh-Hant");
    }

    [Fact]
    public void The_same_name_with_two_languages_is_one_text()
    {
        using var folder = new OldFolder()
            .With("2015-11-24-returns.en.docx", Of(P("a")))
            .With("2015-11-24-returns.ko.docx", Of(P("b")));
        folder
            .Pages()
            .Select(page => (page.Language, page.Group, page.Published))
            .ShouldBe([("en", "/2015-11-24/returns", "2015-11-24"), ("ko", "/2015-11-24/returns", "2015-11-24")]);
    }

    [Fact]
    public void A_broken_file_is_refused_in_words()
    {
        var whole = Of(P("a"));
        for (var length = 0; length < whole.Length; length += 97)
            Refusal(whole[..length]).Message.ShouldEndWith(".");
        Refusal([0xD0, 0xCF, 0x11, 0xE0, 1, 2]).Message.ShouldContain(".docx");
        Refusal(Of("<w:p>")).Kind.ShouldBe(DoubtKind.NotImported);
        Refusal(
            Of(
                string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000))
                    + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000))
            )
        )
            .Message.ShouldContain("nested");
        Refusal(Bomb()).Message.ShouldContain("unpacks to more");
    }

    private static byte[] Bomb()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml").Open();
            var zeros = new byte[1 << 20];
            for (var step = 0; step < 320; step++)
                entry.Write(zeros);
        }
        return bytes.ToArray();
    }

    private static Doubt Refusal(byte[] bytes)
    {
        using var folder = new OldFolder().With("a.docx", bytes);
        return folder.Read("a.docx").ShouldHaveSingleItem().Refused.ShouldNotBeNull();
    }

    private static OldPage Page(string body, params (string Part, string Xml)[] parts)
    {
        using var folder = new OldFolder().With("a.docx", Of(body, parts));
        return folder.Page("a.docx");
    }

    private static string Html(string body, params (string Part, string Xml)[] parts) =>
        Page(body, parts).Content.InnerHtml.Trim().Replace('\n', ' ');
}
