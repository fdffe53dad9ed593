using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown.Extensions;

/// <summary>
/// An address that is typed without a mark leads where it says, in every language, and swallows none of the words
/// behind it.
/// </summary>
public sealed class AutolinkAddressTests
{
    private static readonly string[] Addresses =
    [
        "https://www.example.org/three",
        "http://example.org",
        "https://example.org/",
        "https://example.org:8080/a?b=1&c=2#d",
        "https://example.org/wiki/Foo_(bar)",
        "https://example.org/a(b)c",
        "https://example.org/%ED%95%9C%EA%B8%80",
        "https://a-b.example.org/x_y~z",
        "https://example.org/?list[]=1",
        "https://web.example.org/2015/https://example.org/",
        "https://example.org/a,b;c=d@e!f'g*h+i/",
    ];

    private static readonly string[] Behind =
    [
        "을",
        "를",
        "에서",
        "에",
        "은",
        "(이하 “보고서”)",
        "(참고)",
        "—",
        "…",
        "。",
        "，",
        "、",
        "：",
        "）",
        "」",
        "》",
        "请看",
        "和",
        "号",
        "は",
        "です",
        ".",
        ",",
        ".을",
        ",그리고",
        ").",
        ") 및",
        "!",
        "?",
        ":",
        ";",
        "'",
        "\"",
        " ",
        "",
        "\u00A0말",
        "<br>",
        "\n다음 줄",
        "*",
        "**은",
        "_",
        "]",
        "]을",
        "[^9]",
        "{말}",
    ];

    private static readonly string[] Before =
    [
        "",
        "보라: ",
        "주소:",
        "(",
        "（",
        "「",
        "“",
        "见",
        "말",
        "**",
        "*",
        "[",
        "\"",
        "— ",
        "a\n",
    ];

    private static readonly Gen<(string Language, string Before, string Address, string Behind)> Cases =
        from language in Gen.Elements("en", "ko", "zh-Hans", "zh-Hant", "ja")
        from before in Gen.Elements(Before)
        from address in Gen.Elements(Addresses)
        from first in Gen.Elements(Behind)
        from second in Gen.Elements(Behind)
        select (language, before, address, first + second);

    [Fact]
    public void Whatever_stands_behind_an_address_is_not_in_it() =>
        Prop.ForAll(Cases.ToArbitrary(), one =>
            {
                // An address goes on with its own signs: “a” and “.b” are “a.b”.
                if (
                    one.Behind.TrimStart(".,;:!?'*_~([{)]\"".ToCharArray())
                    is [< '\u0080' and > ' ' and not '<' and not '{', ..]
                )
                    return;
                // Words in brackets before parentheses are a link to what stands in those.
                if (one.Before == "[" && one.Behind.StartsWith("](", StringComparison.Ordinal))
                    return;
                LinksIn(one.Language, one.Before + one.Address + one.Behind)
                    .ShouldBe([one.Address], $"{one.Language}: {one.Before}{one.Address}{one.Behind}");
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("www.example.org을", "https://www.example.org")]
    [InlineData("Https://example.org에", "Https://example.org")]
    [InlineData("mailto:press@example.org로", "mailto:press@example.org")]
    [InlineData("https://example.org,see", "https://example.org")]
    [InlineData("https://example.org:을", "https://example.org")]
    [InlineData("https://example.org/a&nbsp;b", "https://example.org/a")]
    [InlineData(
        "| a | b |\n|---|---|\n|https://example.org/a|https://example.org/b|",
        "https://example.org/a https://example.org/b"
    )]
    [InlineData("말[^1]\n\n[^1]: 출처: https://example.org/a.", "https://example.org/a")]
    [InlineData("[https://example.org/a](https://example.org/b)", "https://example.org/b")]
    [InlineData("[보라: https://example.org/a]을", "https://example.org/a")]
    [InlineData("**https://example.org/a**는", "https://example.org/a")]
    [InlineData("https://example.org/a(2023년 접속)", "https://example.org/a")]
    [InlineData("https://example.org/a_(b)(2023년 [접속])", "https://example.org/a_(b)")]
    [InlineData("https://example.org/a[2023년]", "https://example.org/a")]
    public void An_address_leads_where_it_says(string text, string addresses) =>
        LinksIn("ko", text).ShouldBe(addresses.Split(' '));

    [Theory]
    [InlineData("`https://example.org/a`")]
    [InlineData("https\\://example.org/a")]
    [InlineData("xhttps://example.org/a")]
    [InlineData("https://을")]
    [InlineData("http://localhost/")]
    [InlineData("www.")]
    [InlineData("press@example.org")]
    [InlineData("tel:은")]
    public void What_is_no_address_stays_words(string text) => LinksIn("ko", text).ShouldBeEmpty();

    [Fact]
    public void The_words_of_an_address_are_shown_as_they_were_typed() =>
        Reads
            .Korean("https://www.example.org/three을 보라.")
            .Inner.ShouldBe(
                "<a href=\"https://www.example.org/three\" rel=\"noopener noreferrer\">https://<wbr>www.example.org/<wbr>three</a>을 보라."
            );

    [Fact]
    public void An_address_within_a_link_of_HTML_is_words() =>
        LinksOf(
                Reads.English(
                    "<a href=\"https://example.org/b\">https://example.org/a</a> and https://example.org/c",
                    html: true
                )
            )
            .ShouldBe(["https://example.org/b", "https://example.org/c"]);

    [Fact]
    public void Thirty_thousand_addresses_in_a_paragraph_are_read_at_once() =>
        Reads.Korean("[" + string.Concat(Enumerable.Repeat("http://a.bc 을 ", 30_000))).Found.ShouldBeEmpty();

    private static IEnumerable<string> LinksIn(string language, string text) => LinksOf(Reads.In(language, text));

    private static IEnumerable<string> LinksOf(Reads reads) =>
        from part in reads.Filled.Split("<a ").Skip(1)
        let start = part.IndexOf("href=\"", StringComparison.Ordinal) + 6
        select System.Net.WebUtility.HtmlDecode(part[start..part.IndexOf('"', start)]);
}
