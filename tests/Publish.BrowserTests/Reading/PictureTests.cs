namespace Publish.BrowserTests.Reading;

/// <summary>Pictures of each kind of page for people to look at, in <c>tests/artifacts</c>.</summary>
public sealed class PictureTests(SampleSite site) : Reader(site)
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("en", 360)]
    [InlineData("ko", 1280)]
    [InlineData("ko", 360)]
    [InlineData("zh-Hans", 1280)]
    [InlineData("zh-Hans", 360)]
    public async Task Every_picture_of_a_page_loads(string language, int width)
    {
        var page = await Open(width: width);
        var complaints = new List<string>();
        foreach (var one in Site.OneOfEach(language))
        {
            await page.GotoAsync(one.Path);
            await page.ScreenshotAsync(
                new()
                {
                    FullPage = true,
                    Path = Path.Combine(Repository.Artifacts, $"{one.Kind}-{language}-{width}.png"),
                }
            );
            complaints.AddRange(
                (
                    await page.EvaluateAsync<string[]>(
                        "[...document.images].filter(i => i.naturalWidth === 0).map(i => i.src)"
                    )
                ).Select(source => $"{one}: {source}")
            );
        }
        Complaints.None(complaints);
    }
}
