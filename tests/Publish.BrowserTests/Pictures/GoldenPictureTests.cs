using Microsoft.Playwright;

namespace Publish.BrowserTests.Pictures;

/// <summary>
/// Each kind of page looks as it did when somebody last looked at it, on a phone and a desk; by night in English.
/// </summary>
public sealed class GoldenPictureTests(SampleSite site) : Reader(site)
{
    private const int Height = 1400;
    private const string Fonts = "fonts.txt";

    private static readonly PageKind[] Kinds =
    [
        PageKind.Home,
        PageKind.Letter,
        PageKind.PressRelease,
        PageKind.Letters,
        PageKind.Year,
        PageKind.Topic,
        PageKind.Country,
        PageKind.Corrections,
        PageKind.NotFound,
        PageKind.Standing,
        PageKind.Comparison,
    ];

    /// <summary>Until everything that is seen is there.</summary>
    private const string Settle = """
        async () => {
            document.querySelectorAll('img').forEach(image => image.loading = 'eager');
            await Promise.all([document.fonts.ready, ...[...document.images].map(image => image.decode())]);
            await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        }
        """;

    [Theory]
    [InlineData("en", 360)]
    [InlineData("en", 1280)]
    [InlineData("ko", 360)]
    [InlineData("ko", 1280)]
    [InlineData("zh-Hans", 360)]
    [InlineData("zh-Hans", 1280)]
    public async Task Every_kind_of_page_looks_as_it_did(string language, int width)
    {
        var fonts = await PictureFonts.Here();
        if (GoldenPicture.IsRenewed)
            Renew(fonts);
        var known = await File.ReadAllTextAsync(
            Path.Combine(GoldenPicture.Folder, Fonts),
            TestContext.Current.CancellationToken
        );
        var faces = known == fonts ? "" : $"\nThe pictures were taken with other faces:\n{known}Here are:\n{fonts}";
        await Each(
            Kinds.Select(kind => Site.Fullest(kind, language)).OfType<SitePage>(),
            () => Open(width: width),
            async (page, one) =>
            {
                await page.EvaluateAsync(Settle);
                List<string?> faults = [await Compare(page, $"{one.Kind}-{language}-{width}-day.png")];
                if ((language, width) is ("en", 1280))
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                    faults.Add(await Compare(page, $"{one.Kind}-{language}-{width}-night.png"));
                    await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                }

                return faults.OfType<string>().Select(fault => fault + faces);
            }
        );
    }

    private static void Renew(string fonts) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(GoldenPicture.Folder).FullName, Fonts), fonts);

    private static async Task<string?> Compare(IPage page, string name)
    {
        var height = await page.EvaluateAsync<int>($"Math.min({Height}, document.documentElement.scrollHeight)");
        var actual = Png.Read(
                await page.ScreenshotAsync(
                    new()
                    {
                        FullPage = true,
                        Clip = new() { Width = page.ViewportSize!.Width, Height = height },
                        Animations = ScreenshotAnimations.Disabled,
                    }
                )
            )
            .Kept();
        return await GoldenPicture.Compare(actual, name);
    }
}
