using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Pages;

/// <summary>Whatever bytes there are, a page or a reason comes back.</summary>
public sealed class BadPageTests
{
    private const string Good = """
        <!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>선원들을 집으로 | 바다기록</title>
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"선원들을 집으로","datePublished":"2015-11-24T17:40:00+09:00"}]}</script></head>
        <body><nav><ul><li><a href="/">홈</a></li></ul></nav><table><tr><td><article><h1>선원들을 집으로</h1><time datetime="2015-11-24">2015.11.24 17:40</time>
        <div class="entry-content"><p>장관 귀하</p><p>바다기록은 열한 명의 선원이 항구에 억류되어 있다는 소식을 듣고 이 편지를 씁니다.<sup><a href="#n1">1</a></sup></p>
        <figure><img src="a.png" srcset="b.png 2x" alt="배"><figcaption>항구</figcaption></figure><iframe src="https://film.example/1"></iframe></div></article></td></tr></table>
        <footer>© 바다기록</footer></body></html>
        """;

    [Fact]
    public void Any_bytes_are_answered() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Answered(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Wherever_a_page_is_cut_it_is_answered_and_said_to_end_early()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        for (var length = 1; length < bytes.Length - 8; length += 7)
        {
            var reading = SavedPage.Reading(bytes[..length]);
            if (reading.Page is { } page && length > 60)
                page.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.Damaged, $"cut at {length}");
        }
    }

    [Fact]
    public void Wherever_a_page_is_changed_it_is_answered()
    {
        var bits = Gen.Elements(
            "<",
            ">",
            "</",
            "<div>",
            "</div>",
            "</td>",
            "<table>",
            "\"",
            "<!--",
            "-->",
            "<script>",
            "<b>",
            "&",
            "\0",
            "<frameset>",
            "<body>",
            "<a href='http://[x'>",
            "<base href='::'>",
            "<td>",
            "</body>",
            "﻿",
            "<svg><title>",
            "<template>",
            "<select><option>"
        );
        var changed =
            from at in Gen.Choose(0, Good.Length).ArrayOf(6)
            from what in bits.ArrayOf(6)
            select at.Zip(what)
                .Aggregate(Good, (text, one) => text.Insert(Math.Min(one.First, text.Length), one.Second));
        Prop.ForAll(changed.ToArbitrary(), text => Answered(Encoding.UTF8.GetBytes(text))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<font color=red><p>")]
    [InlineData("<blockquote>")]
    [InlineData("<ul><li>")]
    public void Nesting_beyond_reason_keeps_every_word(string tags)
    {
        var page = SavedPage.Read(
            $"<html><body><p>First words of a letter about ships.</p>{string.Concat(Enumerable.Repeat(tags, 20_000))}<p>Last words of a letter about ships.</p></body></html>"
        );
        page.Words().ShouldContain("First words of a letter about ships.");
        page.Words().ShouldContain("Last words of a letter about ships.");
        page.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.Damaged);
    }

    [Fact]
    public void A_hundred_thousand_nested_elements_are_answered_soon()
    {
        var watch = Stopwatch.StartNew();
        SavedPage
            .Read(
                $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}The crew may go home, the minister said.{string.Concat(Enumerable.Repeat("</div>", 100_000))}</body></html>"
            )
            .Words()
            .ShouldBe("The crew may go home, the minister said.");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void An_element_with_a_million_attributes_is_answered_soon()
    {
        var watch = Stopwatch.StartNew();
        SavedPage.Reading(
            Encoding.UTF8.GetBytes(
                $"<html><body><p {string.Join(' ', Enumerable.Range(0, 300_000).Select(i => $"a{i}=x"))}>The crew may go home, the minister said.</p></body></html>"
            )
        );
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("%PDF-1.4 x", "a PDF")]
    [InlineData("<html><head><title>Page not found | Old</title></head><body><p>Sorry.</p></body></html>", "not found")]
    [InlineData("<html><frameset cols='*,*'><frame src=a.html></frameset></html>", "frames")]
    [InlineData(
        "<html><head><meta http-equiv=refresh content='0; url=/news/1'></head></html>",
        "only leads to another"
    )]
    [InlineData(
        "<html><body class='archive category'><article><h2><a href=/a>One</a></h2></article></body></html>",
        "list of other pages"
    )]
    [InlineData("<html><body class='search-results'><p>x</p></body></html>", "searching")]
    [InlineData("<html><body><div></div></body></html>", "no text")]
    public void What_is_no_document_says_why(string html, string why) => SavedPage.Refusal(html).ShouldContain(why);

    private static void Answered(byte[] bytes)
    {
        var reading = SavedPage.Reading(bytes);
        (reading.Page is null).ShouldBe(reading.Refused is not null);
    }
}
