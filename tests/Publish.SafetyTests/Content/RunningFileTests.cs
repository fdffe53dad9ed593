using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>Nothing that is published runs or asks when a reader opens it at its address.</summary>
public sealed class RunningFileTests
{
    private const string Names =
        "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:h=\"http://www.w3.org/1999/xhtml\"";

    [Theory]
    [InlineData("<script>hit()</script>")]
    [InlineData("<h:script>hit()</h:script>")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">hit()</x:script>")]
    [InlineData("<g onload=\"hit()\"/>")]
    [InlineData("<g OnClick=\"hit()\"/>")]
    [InlineData("<a xlink:href=\"javascript:hit()\"><path/></a>")]
    [InlineData("<a href=\" java&#10;script:hit()\"><path/></a>")]
    [InlineData("<a href=\"data:text/html,hit\"><path/></a>")]
    [InlineData("<a><set attributeName=\"href\" to=\"javascript:hit()\"/></a>")]
    [InlineData("<animate attributeName=\"xlink:href\" values=\"#a;#b\"/>")]
    [InlineData("<animate begin=\"0s\" values=\"x;javascript:hit()\"/>")]
    [InlineData("<use xlink:href=\"data:image/svg+xml;base64,AA#x\" onfocusin=\"hit()\"/>")]
    [InlineData("<use href=\"https://evil.example/x.svg#a\"/>")]
    [InlineData("<image xlink:href=\"//evil.example/x.png\"/>")]
    [InlineData("<feImage href=\"https://evil.example/x.png\"/>")]
    [InlineData("<foreignObject><h:iframe src=\"/\"/></foreignObject>")]
    [InlineData("<foreignObject><h:img src=\"https://evil.example/\"/></foreignObject>")]
    [InlineData("<foreignObject><h:form action=\"/\"><h:button>x</h:button></h:form></foreignObject>")]
    [InlineData("<foreignObject><h:meta http-equiv=\"refresh\" content=\"0;url=/\"/></foreignObject>")]
    [InlineData("<h:link rel=\"stylesheet\" href=\"https://evil.example/a.css\"/>")]
    [InlineData("<style>@import 'https://evil.example/a.css';</style>")]
    [InlineData("<style>@im\\70ort 'https://evil.example/a.css';</style>")]
    [InlineData("<style>path{fill:url( 'https://evil.example/a')}</style>")]
    [InlineData("<path style=\"fill:url(//evil.example/a)\"/>")]
    [InlineData("<path fill=\"url(https://evil.example/a#b)\"/>")]
    [InlineData("<path>")]
    public Task A_drawing_that_runs_or_asks_is_refused(string part) =>
        Refused("x.svg", $"<svg {Names} width=\"9\" height=\"9\">{part}</svg>");

    [Theory]
    [InlineData(
        "x.svg",
        "<?xml-stylesheet href=\"https://evil.example/a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    )]
    [InlineData(
        "x.svg",
        "<!DOCTYPE svg [<!ENTITY a '<script>hit()</script>'>]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>"
    )]
    [InlineData(
        "x.svg",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'hit()'>]><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    )]
    [InlineData("x.SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"hit()\"/>")]
    [InlineData("x.xml", "<a><script xmlns=\"http://www.w3.org/1999/xhtml\">hit()</script></a>")]
    [InlineData("x.xml", "<?xml-stylesheet type=\"text/xsl\" href=\"x.xml\"?><a/>")]
    [InlineData("x.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body onload=\"hit()\"/></html>")]
    [InlineData("x.rss", "<a><script xmlns=\"http://www.w3.org/2000/svg\">hit()</script></a>")]
    [InlineData("x.html", "<p>x<img src=x onerror=hit()>")]
    [InlineData("x.htm", "<svg><script>hit()</script></svg>")]
    [InlineData("x.html", "<noscript><p title=\"</noscript><img src=x onerror=hit()>\"></noscript>")]
    [InlineData("x.js", "hit()")]
    [InlineData("x.mhtml", "x")]
    [InlineData("x.svgz", "x")]
    public Task A_file_that_runs_is_refused(string name, string text) => Refused(name, text);

    [Theory]
    [InlineData(
        "x.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><style>path{fill:url(#a)}</style><defs><path id=\"a\"/></defs><use xlink:href=\"#a\" fill=\"url(#b)\"/><a href=\"https://example.org/\"><text>one, two</text></a><image href=\"data:image/png;base64,AA\"/></svg>"
    )]
    [InlineData("x.xml", "<?xml version=\"1.0\"?><table><row on=\"\">1</row></table>", false)]
    [InlineData("x.xml", "<?xml version=\"1.0\"?><table><row name=\"one\">1</row></table>")]
    [InlineData(
        "x.html",
        "<!doctype html><meta charset=utf-8><title>x</title><style>p{color:red}</style><p style=\"margin:0\">google-site-verification: x <a href=\"https://example.org\">y</a> <img src=\"/y.png\"></p>"
    )]
    [InlineData("x.csv", "<script>hit()</script>")]
    [InlineData("x.txt", "<script>hit()</script>")]
    public Task What_only_shows_is_published(string name, string text, bool published = true) =>
        published
            ? Attached(name, text).Builds(site => site.ShouldHave($"/letters/2024/03/05/returns/{name}"))
            : Refused(name, text);

    [Fact]
    public Task A_script_among_the_assets_is_refused_too() =>
        ASite
            .With("-- assets/own.js --\nhit()\n")
            .Fails(found => found.ShouldHaveSingleItem().Rule.Code.ShouldBe("PUB507"));

    private static Task Refused(string name, string text) =>
        Attached(name, text)
            .Fails(found =>
                found.ShouldContain(one =>
                    one.Rule.Code == "PUB507"
                    && one.Place.Source.Path.EndsWith("document.yml", StringComparison.Ordinal)
                )
            );

    private static ASite Attached(string name, string text) =>
        ASite.With(
            $"-- letters/2024-03-05-returns/document.yml --\nattachments: [{{file: {name}}}]\n-- letters/2024-03-05-returns/{name} --\n{text}\n"
        );
}
