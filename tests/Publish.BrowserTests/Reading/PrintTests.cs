using System.Xml.Linq;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>A printed letter is a letter: its letterhead and its text, and none of the site around it.</summary>
public sealed class PrintTests(SampleSite site) : Reader(site)
{
    private const int BodyPoints = 11;

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task Paper_has_the_letterhead_and_no_navigation(string language)
    {
        var page = await Printed(language);
        foreach (var nav in await page.GetByRole(AriaRole.Navigation).AllAsync())
            await Assertions.Expect(nav).ToBeHiddenAsync();
        foreach (var form in await page.Locator("form").AllAsync())
            await Assertions.Expect(form).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText(Said.ShareOther[language]).First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".letterhead .address").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task The_sheet_is_not_shrunk_to_fit_something_wide(string language)
    {
        var page = await Printed(language);
        var pdf = Path.Combine(Directory.CreateDirectory(Repository.Artifacts).FullName, $"letter-{language}.pdf");
        await page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true });
        var answer = await Command.Run(
            "pdftohtml",
            Repository.Artifacts,
            "-xml",
            "-zoom",
            "1",
            "-i",
            "-hidden",
            "-stdout",
            pdf
        );
        var document = XDocument.Parse(answer.Out);
        var sizes = document
            .Descendants("fontspec")
            .ToDictionary(font => (string)font.Attribute("id")!, font => (int)font.Attribute("size")!);
        var opening = await page.Locator("#page-text > p:not([class])").First.InnerTextAsync();
        var lines = document
            .Descendants("text")
            .Where(text =>
                text.Value.Trim() is { Length: > 3 } words && opening.Contains(words, StringComparison.Ordinal)
            );
        lines
            .CountBy(line => sizes[(string)line.Attribute("font")!])
            .MaxBy(size => size.Value)
            .Key.ShouldBe(BodyPoints, opening);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task Each_lettered_link_has_its_address_under_that_letter(string language)
    {
        var page = await Printed(language);
        var lettered = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.text a, .footnotes a')].filter(a => getComputedStyle(a, '::after').content.includes('counter')).map(a => a.href)"
        );
        lettered.ShouldNotBeEmpty();
        var addresses = await page.Locator(".addresses li").AllInnerTextsAsync();
        addresses
            .Select(address => new Uri(address).PathAndQuery)
            .ShouldBe(lettered.Select(address => new Uri(address).PathAndQuery));
        await Assertions.Expect(page.Locator(".addresses")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await Assertions.Expect(page.Locator(".addresses")).ToBeHiddenAsync();
    }

    private async Task<IPage> Printed(string language)
    {
        var letter = Site.Fullest(PageKind.Letter, language, page =>
            page.Html.Body!.TextContent.Contains(Said.ShowStaff[language], StringComparison.Ordinal)
        );
        var page = await Open(letter.Path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return page;
    }
}
