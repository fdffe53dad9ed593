using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Pages;

/// <summary>
/// What is left in a text is text: links that lead somewhere, pictures that can be found, nothing that runs.
/// </summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("<a href='../about/'>x</a>", "<a href=\"https://old.example/about/\">x</a>")]
    [InlineData("<a href='#n1'>1</a>", "<a href=\"#n1\">1</a>")]
    [InlineData("<a href='https://old.example/letters/crew#n1'>1</a>", "<a href=\"#n1\">1</a>")]
    [InlineData("<a href='index.html%3Fp=12.html'>x</a>", "<a href=\"https://old.example/letters/?p=12\">x</a>")]
    [InlineData(
        "<a href='/a?id=1&amp;utm_medium=e&amp;x=2'>x</a>",
        "<a href=\"https://old.example/a?id=1&amp;x=2\">x</a>"
    )]
    [InlineData("<a href='javascript:alert(1)' onclick='x()'>x</a>", "<a>x</a>")]
    [InlineData(
        "<img src='data:image/gif;base64,AA' data-src='a.png' alt='A'>",
        "<img alt=\"A\" src=\"https://old.example/letters/a.png\">"
    )]
    [InlineData(
        "<img srcset='s.png 300w, l.png 900w' alt='A'>",
        "<img alt=\"A\" src=\"https://old.example/letters/l.png\">"
    )]
    [InlineData("<b onmouseover='x()' style='color:red'>x</b>", "<b>x</b>")]
    [InlineData("<script>x()</script>x<!-- no -->", "x")]
    [InlineData("<span style='display:none'>no</span>x", "x")]
    public void Links_and_pictures_are_whole(string written, string left) =>
        SavedPage
            .Read(
                $"<html><body><main><h1>Crew</h1><div class='entry-content'><p>The crew of the ship may go home at last, the minister said today.</p><p id=p>{written}</p></div></main></body></html>"
            )
            .Content.QuerySelector("#p")!
            .InnerHtml.ShouldBe(left);

    [Fact]
    public void A_film_leaves_a_link_and_a_word()
    {
        var page = SavedPage.Read(
            "<html><body><main><p>The crew of the ship may go home at last, the minister said today.</p><iframe src='https://film.example/1' title='A film'></iframe></main></body></html>"
        );
        page.Content.QuerySelector("a")!.OuterHtml.ShouldBe("<a href=\"https://film.example/1\">A film</a>");
        page.Doubts.ShouldHaveSingleItem();
    }
}
