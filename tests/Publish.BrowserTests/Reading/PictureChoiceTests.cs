namespace Publish.BrowserTests.Reading;

/// <summary>A browser chooses a picture before it has read a stylesheet, and chooses right.</summary>
public sealed class PictureChoiceTests(SampleSite site) : Reader(site)
{
    /// <summary>
    /// Of each picture that is to be chosen: what was, how wide the page said that it would stand, and how wide it
    /// stands.
    /// </summary>
    private const string Chosen = """
        async () => {
            const pictures = [...document.querySelectorAll('picture > img')];
            for (const picture of pictures) {
                picture.loading = 'eager';
                await picture.decode();
            }
            return pictures.map(picture => `${picture.currentSrc} ${picture.naturalWidth} ${picture.clientWidth}`);
        }
        """;

    private IEnumerable<SitePage> Pictured =>
        Site.Pages.Where(page =>
            page.Path.EndsWith('/')
            && File.ReadAllText(Path.Combine(Site.Folder, page.Path.Trim('/'), "index.html"))
                .Contains("<picture>", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(320, 1)]
    [InlineData(360, 2)]
    [InlineData(600, 1)]
    [InlineData(700, 1)]
    [InlineData(800, 1)]
    [InlineData(900, 2)]
    [InlineData(1024, 1)]
    [InlineData(1130, 1)]
    [InlineData(1280, 1)]
    [InlineData(1280, 2)]
    public Task Each_picture_is_as_wide_as_the_page_said_and_comes_in_the_lighter_format(int width, int density) =>
        Each(
            Pictured,
            () => Open(width: width * density, zoom: density),
            async (page, _) =>
                from line in await page.EvaluateAsync<string[]>(Chosen)
                let parts = line.Split(' ')
                let said = double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)
                let stands = double.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)
                where
                    !parts[0].EndsWith(".webp", StringComparison.Ordinal) || said < stands * .97 || said > stands * 1.15
                select $"at {width}: {line}"
        );

    [Theory]
    [InlineData(360, 1, 480)]
    [InlineData(360, 2, 960)]
    [InlineData(390, 3, 1600)]
    [InlineData(1280, 1, 960)]
    [InlineData(1280, 2, 1600)]
    public async Task A_photograph_comes_in_the_size_that_fits_the_screen(int width, int density, int chosen)
    {
        var page = await Open(width: width * density, zoom: density);
        await page.GotoAsync(
            Pictured
                .First(one =>
                    one.Path.Contains("haesong", StringComparison.Ordinal)
                    || one.Path.Contains("cleared", StringComparison.Ordinal)
                )
                .Path
        );
        var lines = await page.EvaluateAsync<string[]>(Chosen);
        lines[0].ShouldContain($"-{chosen}.webp ");
    }
}
