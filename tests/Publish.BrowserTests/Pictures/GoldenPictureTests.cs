using Microsoft.Playwright;

namespace Publish.BrowserTests.Pictures;

/// <summary>Each kind of page looks as it did when somebody last looked at it, on three widths, by day and night.</summary>
public sealed class GoldenPictureTests(SampleSite site) : Reader(site)
{
    private const int Height = 1400;
    private const string Fonts = "fonts.txt";

    private static readonly bool IsRenewed = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";
    private static readonly string Golden = Path.Combine(Repository.Root, "tests", "Publish.BrowserTests", "Pictures", "Golden");

    private static readonly PageKind[] Kinds =
    [
        PageKind.Home, PageKind.Letter, PageKind.PressRelease, PageKind.Letters, PageKind.Year, PageKind.Topic, PageKind.Country,
        PageKind.Corrections, PageKind.NotFound, PageKind.Standing, PageKind.Comparison,
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
    [InlineData("en", 768)]
    [InlineData("en", 1280)]
    [InlineData("ko", 360)]
    [InlineData("ko", 768)]
    [InlineData("ko", 1280)]
    [InlineData("zh-Hans", 360)]
    [InlineData("zh-Hans", 768)]
    [InlineData("zh-Hans", 1280)]
    public async Task Every_kind_of_page_looks_as_it_did(string language, int width)
    {
        var fonts = await PictureFonts.Here();
        if (IsRenewed)
            Renew(fonts);
        var known = await File.ReadAllTextAsync(Path.Combine(Golden, Fonts), TestContext.Current.CancellationToken);
        var faces = known == fonts ? "" : $"\nThe pictures were taken with other faces:\n{known}Here are:\n{fonts}";
        await Each(Kinds.Select(kind => Site.Fullest(kind, language)).OfType<SitePage>(), () => Open(width: width), async (page, one) =>
        {
            await page.EvaluateAsync(Settle);
            var day = await Compare(page, $"{one.Kind}-{language}-{width}-day.png");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            var night = await Compare(page, $"{one.Kind}-{language}-{width}-night.png");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            return new[] { day, night }.OfType<string>().Select(fault => fault + faces);
        });
    }

    private static void Renew(string fonts) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Golden).FullName, Fonts), fonts);

    private static async Task<string?> Compare(IPage page, string name)
    {
        var height = await page.EvaluateAsync<int>($"Math.min({Height}, document.documentElement.scrollHeight)");
        var actual = Png.Read(await page.ScreenshotAsync(new()
        {
            FullPage = true,
            Clip = new() { Width = page.ViewportSize!.Width, Height = height },
            Animations = ScreenshotAnimations.Disabled,
        })).Kept();
        var golden = Path.Combine(Golden, name);
        if (IsRenewed)
        {
            await File.WriteAllBytesAsync(golden, Png.Write(actual));
            return null;
        }
        var comparison = File.Exists(golden) ? Comparison.Of(Png.Read(await File.ReadAllBytesAsync(golden)), actual) : null;
        if (comparison is { IsSame: true })
            return null;
        var artifacts = Directory.CreateDirectory(Repository.Artifacts).FullName;
        await File.WriteAllBytesAsync(Path.Combine(artifacts, $"actual-{name}"), Png.Write(actual));
        if (comparison is not null)
            await File.WriteAllBytesAsync(Path.Combine(artifacts, $"difference-{name}"), Png.Write(comparison.Difference));
        return $"{name} {(comparison is null ? "is not kept yet" : $"has {comparison.WorstBlock} other pixels in one block")}; see tests/artifacts. If it is meant: UPDATE_GOLDEN=1.";
    }
}
