using AngleSharp.Html.Dom;

namespace Publish.BrowserTests.Output;

/// <summary>
/// Whatever is read out is read in its own language: on no page do words stand under that of another script.
/// </summary>
public sealed class WordLanguageTests(SampleSite site)
{
    [Fact]
    public void Words_outside_a_body_say_in_which_language_they_are() =>
        Complaints.None(from page in site.Pages from fault in WordLanguages.Faults(page.Html) select $"{page} {fault}");

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void A_page_that_loses_any_of_its_marks_is_found(string language)
    {
        var pages = site.OneOfEach(language).Select(page => (IHtmlDocument)page.Html.Clone()).ToArray();
        var found = 0;
        foreach (var page in pages)
        foreach (var marked in WordLanguages.Marks(page).ToArray())
        {
            var tag = marked.GetAttribute("lang")!;
            marked.RemoveAttribute("lang");
            WordLanguages.Faults(page).ShouldNotBeEmpty($"Nobody misses {tag} around “{marked.TextContent}”.");
            marked.SetAttribute("lang", tag);
            found++;
        }
        found.ShouldBeGreaterThan(5);
    }
}
