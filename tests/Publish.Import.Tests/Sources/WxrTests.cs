using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Sources;

/// <summary>A site that WordPress exported comes in with everything that its export says.</summary>
public sealed class WxrTests
{
    [Fact]
    public void A_post_says_what_it_is()
    {
        using var folder = new OldFolder().With(
            "site.xml",
            AWxr.Of(
                AWxr.Item(
                    12,
                    "First line\nsecond line\n\nNext <em>paragraph</em>.",
                    """
                    <category domain="category" nicename="letters"><![CDATA[Letters]]></category><category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>
                    <category domain="post_tag" nicename="returns"><![CDATA[Returns & refuge]]></category>
                    """
                )
            )
        );
        var page = folder.Page("site.xml");
        page.Source.ShouldBe("site.xml#12");
        page.Address.ShouldBe("https://old.example/2015/11/title-12/");
        page.OtherAddresses.ShouldBe(["/?p=12"]);
        page.Kind.ShouldBe(OldKind.Letter);
        page.Language.ShouldBe("en-US");
        page.Title.ShouldBe("Title 12");
        page.Published.ShouldBe("2015-11-24T17:40:00+09:00");
        page.Topics.ShouldBe(["Returns & refuge"]);
        page.Content.InnerHtml.Trim().ShouldBe("<p>First line<br>\nsecond line</p>\n<p>Next <em>paragraph</em>.</p>");
        page.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void What_nobody_wrote_as_a_page_is_no_document_and_what_was_not_public_is_a_draft()
    {
        using var folder = new OldFolder().With(
            "site.xml",
            AWxr.Of(
                AWxr.Item(1, "a", type: "revision", status: "inherit"),
                AWxr.Item(2, "b", type: "nav_menu_item"),
                AWxr.Item(3, "c", type: "attachment", status: "inherit"),
                AWxr.Item(4, "d", status: "trash"),
                AWxr.Item(5, "e", status: "draft"),
                AWxr.Item(6, "f", status: "private"),
                AWxr.Item(7, "g", "<wp:post_password>hidden</wp:post_password>"),
                AWxr.Item(8, "h", type: "page")
            )
        );
        folder
            .Pages("site.xml")
            .Select(page => (page.Source[9..], page.IsDraft, page.Kind))
            .ShouldBe([
                ("5", true, OldKind.Unknown),
                ("6", true, OldKind.Unknown),
                ("7", true, OldKind.Unknown),
                ("8", false, OldKind.Page),
            ]);
    }

    [Fact]
    public void Polylang_pairs_by_the_terms_of_its_groups()
    {
        using var folder = new OldFolder().With(
            "site.xml",
            AWxr.Of(
                AWxr.Term(
                    "language",
                    "ko",
                    """a:3:{s:6:"locale";s:5:"ko_KR";s:3:"rtl";i:0;s:9:"flag_code";s:2:"kr";}"""
                )
                    + AWxr.Term("language", "tw", """a:2:{s:6:"locale";s:5:"zh_TW";s:3:"rtl";i:0;}""")
                    + AWxr.Term(
                        "post_translations",
                        "pll_1",
                        """a:4:{s:2:"en";i:1;s:2:"ko";i:2;s:2:"tw";i:3;s:4:"sync";a:1:{s:2:"en";s:2:"ko";}}"""
                    ),
                AWxr.Item(
                    1,
                    "a",
                    """<category domain="language" nicename="en"><![CDATA[English]]></category><category domain="post_translations" nicename="pll_1"><![CDATA[pll_1]]></category>"""
                ),
                AWxr.Item(2, "b", """<category domain="language" nicename="ko"><![CDATA[한국어]]></category>"""),
                AWxr.Item(
                    3,
                    "c",
                    """<category domain="language" nicename="tw"><![CDATA[繁體]]></category><category domain="post_translations" nicename="pll_1"><![CDATA[pll_1]]></category>"""
                )
            )
        );
        var pages = folder.Pages("site.xml");
        pages.Select(page => page.Language).ShouldBe(["en", "ko-KR", "zh-Hant"]);
        pages.Select(page => page.Group).Distinct().ShouldBe(["pll_1"]);
        pages[1]
            .Counterparts.OrderBy(one => one.Address)
            .ShouldBe([
                new("en", "https://old.example/2015/11/title-1/"),
                new("zh-Hant", "https://old.example/2015/11/title-3/"),
            ]);
    }

    [Fact]
    public void Wpml_pairs_by_the_number_of_its_groups()
    {
        using var folder = new OldFolder().With(
            "site.xml",
            AWxr.Of(
                AWxr.Item(
                    1,
                    "a",
                    AWxr.Meta("_wpml_import_language_code", "en") + AWxr.Meta("_wpml_import_translation_group", "71")
                ),
                AWxr.Item(
                    2,
                    "b",
                    AWxr.Meta("_wpml_import_language_code", "zh-hans")
                        + AWxr.Meta("_wpml_import_translation_group", "71")
                ),
                AWxr.Item(
                    3,
                    "c",
                    "<wp:icl_translations><wp:trid>9</wp:trid><wp:language_code>ko</wp:language_code></wp:icl_translations>"
                )
            )
        );
        var pages = folder.Pages("site.xml");
        pages
            .Select(page => (page.Language, page.Group))
            .ShouldBe([("en", "trid-71"), ("zh-Hans", "trid-71"), ("ko", "trid-9")]);
        pages[0].Counterparts.ShouldBe([new("zh-Hans", "https://old.example/2015/11/title-2/")]);
    }

    [Fact]
    public void The_picture_of_a_post_is_found_by_its_id_and_its_file_in_the_uploads()
    {
        using var folder = new OldFolder()
            .With("uploads/2015/11/march.jpg", "picture")
            .With(
                "site.xml",
                AWxr.Of(
                    AWxr.Item(
                        1,
                        """<img src="/wp-content/uploads/2015/11/march-300x200.jpg">""",
                        AWxr.Meta("_thumbnail_id", "9")
                    ),
                    AWxr.Item(
                        9,
                        "",
                        "<wp:attachment_url>https://old.example/wp-content/uploads/2015/11/march.jpg</wp:attachment_url>"
                            + AWxr.Meta("_wp_attachment_image_alt", "A march"),
                        "attachment",
                        "inherit"
                    )
                )
            );
        folder
            .Page("site.xml")
            .Image.ShouldBe(new("https://old.example/wp-content/uploads/2015/11/march.jpg", null, "A march"));
        using var source = folder.Open("site.xml");
        foreach (
            var address in new[]
            {
                "https://old.example/wp-content/uploads/2015/11/march.jpg",
                "/wp-content/uploads/2015/11/march-300x200.jpg",
            }
        )
            source.Open(address).ShouldNotBeNull().Dispose();
        source.Open("/../../../../etc/hostname").ShouldBeNull();
    }

    [Fact]
    public void A_broken_item_breaks_no_other()
    {
        using var folder = new OldFolder().With(
            "site.xml",
            AWxr.Of(
                AWxr.Item(1, "a"),
                "<item><title>Fish & chips</title></item>",
                AWxr.Item(2, "b <item> is a word here")
            )
        );
        var readings = folder.Read("site.xml");
        readings.Select(reading => reading.Page?.Title).ShouldBe(["Title 1", null, "Title 2"]);
        readings[1]
            .Refused.ShouldNotBeNull()
            .Message.ShouldStartWith("This item of the export cannot be read as XML: ");
    }

    [Fact]
    public void What_stands_before_a_break_is_kept_and_the_break_is_told()
    {
        var whole = AWxr.Of(AWxr.Item(1, "a"), AWxr.Item(2, "b"));
        for (var length = AWxr.Head.Length; length < whole.Length; length += 37)
        {
            using var folder = new OldFolder().With("site.xml", whole[..length]);
            folder.Read("site.xml")[^1].Refused.ShouldNotBeNull($"at {length}").Message.ShouldContain("breaks off");
        }
    }

    [Fact]
    public void Entities_of_an_own_making_are_refused()
    {
        using var folder = new OldFolder().With(
            "site.xml",
            "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"&a;&a;\">]>"
                + AWxr.Of(AWxr.Item(1, "a"), "<item><title>&b;</title></item>")
        );
        folder.Read("site.xml").Select(reading => reading.Page?.Title).ShouldBe(["Title 1", null]);
    }
}
