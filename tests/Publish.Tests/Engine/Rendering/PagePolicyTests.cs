using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Publish.Engine.Rendering;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Rendering;

/// <summary>A page says its policy before anything that it must hold for, whatever a theme prints.</summary>
public sealed class PagePolicyTests
{
    private const string Policy = "default-src 'none'; img-src 'self'";

    [Theory]
    [InlineData(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n  <title>x</title><style>p{}</style></head><body>x</body></html>"
    )]
    [InlineData(
        "<!DOCTYPE html><html><head><script src=a.js></script><meta charset=utf-8></head><body>x</body></html>"
    )]
    [InlineData(
        "<!doctype html><HTML data-a='>' lang=\"<head>\">\n<Head\n id=\"a>b\"><META CHARSET=utf-8 /><script src=a.js></script><body>x"
    )]
    [InlineData(
        "<!-- <html><head><meta charset=utf-8> --><!DOCTYPE html><!-- a > b --><html><!--x--><head><title>x</title>"
    )]
    [InlineData(
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\"><html><meta http-equiv='Content-Type' content='text/html; charset=utf-8'><script src=a.js></script>"
    )]
    [InlineData("<!DOCTYPE html><title>x</title><script src=a.js></script><p>x")]
    [InlineData("<!DOCTYPE html><html><body><script src=a.js></script>x")]
    [InlineData("<!DOCTYPE html><html><header>x</header>")]
    [InlineData("<!DOCTYPE html><html><head><meta name=a content=b><link rel=stylesheet href=a.css></head>")]
    [InlineData("<p>x</p>")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("<html")]
    [InlineData("<!-- x")]
    public void Nothing_but_the_encoding_comes_first(string html)
    {
        var page = Read(With(html));
        var before = page.Head!.Children.TakeWhile(element => element.GetAttribute("content") != Policy).ToList();
        before.ShouldAllBe(element =>
            element.LocalName == "meta" && element.OuterHtml.Contains("charset", StringComparison.OrdinalIgnoreCase)
        );
        var said = page.Head.Children[before.Count];
        said.GetAttribute("http-equiv").ShouldBe("Content-Security-Policy");
        said.Remove();
        if (html.Contains('>', StringComparison.Ordinal))
            page.DocumentElement.OuterHtml.ShouldBe(Read(html).DocumentElement.OuterHtml, "the rest is as it was");
    }

    [Fact]
    public void What_a_page_stands_behind_stays_as_it_is()
    {
        using var writer = new Utf8Writer();
        writer.Write("<html><head>");
        var start = writer.Written.Length;
        writer.Write("<!DOCTYPE html><html><head><title>한국어</title>");
        PagePolicy.Write(writer, start, "a \"b\" & c");
        Encoding
            .UTF8.GetString(writer.Written.Span)
            .ShouldBe(
                "<html><head><!DOCTYPE html><html><head>"
                    + "<meta http-equiv=\"Content-Security-Policy\" content=\"a &quot;b&quot; &amp; c\"><title>한국어</title>"
            );
    }

    [Fact]
    public void A_page_that_fills_its_writer_grows()
    {
        var html = "<!DOCTYPE html><html><head></head><body>" + new string('x', (1 << 16) - 40);
        With(html)
            .Length.ShouldBe(
                html.Length + "<meta http-equiv=\"Content-Security-Policy\" content=\"\">".Length + Policy.Length
            );
    }

    private static string With(string html)
    {
        using var writer = new Utf8Writer();
        writer.Write(html);
        PagePolicy.Write(writer, 0, Policy);
        return Encoding.UTF8.GetString(writer.Written.Span);
    }

    private static IHtmlDocument Read(string html) => new HtmlParser().ParseDocument(html);
}
