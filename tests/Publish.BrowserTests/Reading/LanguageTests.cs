namespace Publish.BrowserTests.Reading;

/// <summary>Each language is set by its own rules, also as a guest on another's page.</summary>
public sealed class LanguageTests(SampleSite site) : Reader(site)
{
    /// <summary>A Korean title in a list, on the link or within it.</summary>
    private const string Korean = "main :is(a[hreflang=ko][lang=ko], a[hreflang=ko] [lang=ko])";

    private const string Wrong = """
        () => [...document.querySelectorAll('main :is(p, li, h1, h2, h3, a, span, dd, dt, td, blockquote)')].flatMap(e => {
            const lang = e.closest('[lang]').lang, style = getComputedStyle(e), korean = lang === 'ko', chinese = lang.startsWith('zh');
            const said = e.textContent.trim().slice(0, 40);
            return [
                (korean || chinese) && (style.wordBreak === 'keep-all') !== korean && 'word-break ' + style.wordBreak,
                (korean || chinese) && (style.textAutospace === 'normal') !== chinese && 'text-autospace ' + style.textAutospace,
                chinese && style.lineBreak !== 'strict' && 'line-break ' + style.lineBreak,
                (korean || chinese) && style.fontStyle !== 'normal' && 'font-style ' + style.fontStyle,
                (korean || chinese) && !['normal', '0px'].includes(style.letterSpacing) && 'letter-spacing ' + style.letterSpacing,
            ].filter(Boolean).map(wrong => `${lang} “${said}”: ${wrong}`);
        })
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task Every_text_is_set_by_the_rules_of_its_own_language(string language)
    {
        var page = await Open();
        var complaints = new List<string>();
        foreach (var one in Site.OneOfEach(language))
        {
            await page.GotoAsync(one.Path);
            complaints.AddRange((await page.EvaluateAsync<string[]>(Wrong)).Select(wrong => $"{one}: {wrong}"));
        }
        Complaints.None(complaints);
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task Korean_in_another_languages_list_is_still_Korean(string language)
    {
        var list = Site.Pages.First(page => !page.IsDocument && page.Language == language && page.All(Korean).Any());
        var page = await Open(list.Path);
        var title = page.Locator(Korean).First;
        (await title.InnerTextAsync()).ShouldMatch(@"\p{IsHangulSyllables}");
        (await title.EvaluateAsync<string>("title => getComputedStyle(title).wordBreak")).ShouldBe("keep-all");
    }
}
