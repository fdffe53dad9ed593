using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

/// <summary>Whatever is typed, a body is safe and whole.</summary>
public sealed partial class AnyTextTests
{
    private static readonly string[] Bits =
    [
        "*",
        "**",
        "_",
        "^",
        "`",
        "```\n",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "[^1]",
        "[^1]: ",
        "[^2]",
        "{",
        "}",
        "{lang=ko}",
        "{#a}",
        "{onclick=x}",
        "# ",
        "## ",
        "> ",
        "- ",
        "1. ",
        "    ",
        "\n",
        "\n\n",
        "\\\n",
        "  \n",
        " ",
        "|",
        "|-|-|\n",
        ":   ",
        "---\n",
        "===\n",
        "<",
        ">",
        "<b>",
        "</b>",
        "<script>",
        "</script>",
        "<img src=x onerror=y>",
        "<a href=\"javascript:x\">",
        "</a>",
        "<!--",
        "-->",
        "<div onclick=x>",
        "</div>",
        "<svg/onload=x>",
        "<p>",
        "<table>",
        "<td>",
        "<style>",
        "<math>",
        "<ul>",
        "<li>",
        "&",
        "&#106;",
        "&lt;",
        "javascript:x",
        "https://example.org/",
        "letters/2024-01-01-x",
        "a.pdf",
        "/x/",
        "#a",
        "mailto:a@b.org",
        "\"",
        "'",
        "word",
        "말",
        "강제송환",
        "「",
        "」",
        "은",
        "习近平",
        "。",
        "·",
        "—",
        "の",
        "37%",
        "𠮷",
        "é",
        "\u0301",
        "👩‍👩",
        "\uFDD0",
        "\uFDD1",
        "\u0001",
        "\u2060",
        "\t",
        "\0",
        "##",
        "# \u00A0",
        "\u3000",
        "\u200B",
        "\u202E",
        "• ",
        "① ",
        "② ",
        "가. ",
        "나. ",
        "1.",
        "2.",
        "-",
        "＃",
        "＞",
        "＊＊",
        "～",
        "｜",
        "［^1］",
        "】(",
        "](a b.png)",
        "] (https://",
        "~~",
        "==",
        "[^1]： ",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Bits).ListOf().Select(string.Concat),
        Gen.Elements(Bits).ArrayOf(40).Select(string.Concat),
        ArbMap
            .Default.GeneratorFor<NonNull<string>>()
            .Select(any => string.Concat(any.Get.EnumerateRunes().Select(rune => rune.ToString())))
    );

    private static readonly Gen<(string Language, string Text)> Bodies =
        from language in Gen.Elements("en", "ko", "zh-Hans", "ja")
        from text in Texts
        select (language, text);

    [Fact]
    public void Every_text_gives_whole_HTML() => Check(1000, one =>
        {
            var reads = Reads.In(one.Language, one.Text);
            Shape(Document(reads.Filled).Body!).ShouldBe(Tags(reads.Filled), reads.Filled);
            Judge(reads, one.Text);
        });

    [Fact]
    public void Every_text_with_HTML_is_safe() =>
        Check(1000, one => Judge(Reads.In(one.Language, one.Text, html: true), one.Text));

    [Fact]
    public void No_word_is_lost() => Check(300, one =>
        {
            var words = Regex.Replace(one.Text, @"[^\p{L}\p{Nd}]+", " ").Trim();
            Document(Reads.In("en", "x " + words).Filled)
                .Body!.TextContent.Trim()
                .Replace("\u2060", "", StringComparison.Ordinal)
                .ShouldBe(("x " + words).Trim());
        });

    private static void Check(int times, Action<(string Language, string Text)> judge) =>
        Prop.ForAll(Bodies.ToArbitrary(), judge).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static void Judge(Reads reads, string text)
    {
        foreach (var one in reads.Found)
            one.Place.Offset.ShouldBeInRange(0, one.Place.Source.Text.Length, one.Rule.Code);
        foreach (var element in Document(reads.Filled).Body!.QuerySelectorAll("*"))
        {
            element.LocalName.ShouldNotBeOneOf("script", "style", "svg", "math", "iframe", "form");
            foreach (var attribute in element.Attributes)
            {
                attribute.Name.ShouldNotStartWith("on", Case.Insensitive, text);
                attribute.Name.ShouldNotBe("style", text);
                if (attribute.Name is "href" or "src")
                    attribute.Value.ShouldMatch("^(/|#|https?://|mailto:|tel:)", text);
            }
        }
        reads.Filled.ShouldNotContain("data-hole");
        Encoding.UTF8.GetByteCount(reads.Filled).ShouldBeLessThan(1000 + text.Length * 200);
    }

    private static IDocument Document(string html) => new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html);

    /// <summary>Start and end tags as the parser understood them.</summary>
    private static string Shape(INode node) =>
        string.Concat(
            node.ChildNodes.Select(child =>
                child switch
                {
                    IElement { LocalName: "br" or "hr" or "img" or "wbr" } single => $"<{single.LocalName}>",
                    IElement element => $"<{element.LocalName}>{Shape(element)}</{element.LocalName}>",
                    _ => "",
                }
            )
        );

    /// <summary>The same as they were written.</summary>
    private static string Tags(string html) =>
        string.Concat(Tag().Matches(html).Select(tag => $"<{tag.Groups[1].Value}>"));

    [GeneratedRegex("<(/?[a-z0-9]+)[^>]*>")]
    private static partial Regex Tag();
}
