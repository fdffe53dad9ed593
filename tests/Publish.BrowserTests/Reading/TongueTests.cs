namespace Publish.BrowserTests.Reading;

/// <summary>
/// A site in languages that were added to it, one of them from right to left, is as good to read as the sample.
/// </summary>
public sealed class TongueTests(TonguesSite site) : Reader(site), IClassFixture<TonguesSite>
{
    /// <summary>Where things stand that begin a line, measured from the side that lines begin at.</summary>
    private const string Starts = """
        () => {
            const turned = getComputedStyle(document.documentElement).direction === 'rtl', width = document.documentElement.clientWidth;
            const start = element => { const { left, right } = element.getBoundingClientRect(); return Math.round(turned ? width - right : left); };
            return ['.site', '.heading > .label', '.heading h1', '.docket', '.sender', '.addressees .name', '.text > p', '.text li', '.text blockquote', '.signatories .name', '.foot']
                .map(selector => document.querySelector(selector)).map(element => element ? start(element) : -1);
        }
        """;

    [Fact]
    public Task No_page_has_a_fault() =>
        Each(
            Site.Pages.Where(page => page.Language is "ar" or "ja"),
            async () =>
            {
                var page = await Open();
                await page.AddInitScriptAsync(scriptPath: AccessibilityTests.Axe);
                return page;
            },
            async (page, _) =>
                await page.EvaluateAsync<string[]>(AccessibilityTests.Faults, AccessibilityTests.Everything)
        );

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public Task No_page_scrolls_sideways(int width) =>
        Each(
            Site.Pages,
            () => Open(width: width),
            async (page, _) =>
                (await page.EvaluateAsync<string[]>(WidthTests.Faults)).Select(fault => $"at {width}: {fault}")
        );

    /// <summary>Seen in a mirror, the Arabic letter stands where the English does.</summary>
    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task A_page_from_right_to_left_is_mirrored(int width)
    {
        var english = await Open("/letters/2015/11/24/crew/", width);
        var arabic = await Open("/ar/letters/2015/11/24/crew/", width);
        var (one, other) = (await english.EvaluateAsync<int[]>(Starts), await arabic.EvaluateAsync<int[]>(Starts));
        one.ShouldNotContain(-1);
        other
            .Zip(one, (mirrored, straight) => Math.Abs(mirrored - straight))
            .Max()
            .ShouldBeLessThanOrEqualTo(12, $"{string.Join(' ', one)} and {string.Join(' ', other)}");
    }

    [Fact]
    public async Task Words_of_the_other_direction_keep_theirs()
    {
        var page = await Open("/ar/letters/2015/11/24/crew/");
        (
            await page.EvalOnSelectorAllAsync<string[]>(
                ".text [lang]",
                "all => all.map(one => `${one.lang} ${getComputedStyle(one).direction}`)"
            )
        )
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(["en ltr", "ko ltr"]);
        (
            await page.EvalOnSelectorAllAsync<string[]>(
                "a[href^='tel:']",
                "all => all.map(one => getComputedStyle(one).direction)"
            )
        ).ShouldAllBe(direction => direction == "ltr");
        (await page.EvalOnSelectorAsync<string>(".languages [lang=ja] a", "link => link.dir")).ShouldBe("ltr");
        var beside = await Open("/letters/2015/11/24/crew/");
        (await beside.EvalOnSelectorAsync<string>(".languages [lang=ar] a", "link => link.dir")).ShouldBe("rtl");
    }

    [Fact]
    public void Each_page_says_its_language_and_its_direction_and_names_the_others()
    {
        foreach (var page in Site.Pages.Where(page => page.Path.EndsWith('/')))
            page.All("html").Single().GetAttribute("dir").ShouldBe(page.Language == "ar" ? "rtl" : null, page.Path);
        Site.PageAt("/ja/letters/2015/11/24/crew/")!
            .All("link[rel=alternate][hreflang]")
            .Select(link => link.GetAttribute("hreflang"))
            .ShouldBe(["en", "ja", "ar", "x-default"], ignoreOrder: true);
    }
}
