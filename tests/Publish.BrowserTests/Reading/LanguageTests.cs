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
                (korean || chinese) && !e.matches('time, .time') && (style.wordBreak === 'keep-all') !== korean && 'word-break ' + style.wordBreak,
                (korean || chinese) && (style.textAutospace === 'normal') !== chinese && 'text-autospace ' + style.textAutospace,
                chinese && style.lineBreak !== 'strict' && 'line-break ' + style.lineBreak,
                (korean || chinese) && style.fontStyle !== 'normal' && 'font-style ' + style.fontStyle,
                (korean || chinese) && !['normal', '0px'].includes(style.letterSpacing) && 'letter-spacing ' + style.letterSpacing,
            ].filter(Boolean).map(wrong => `${lang} “${said}”: ${wrong}`);
        })
        """;

    /// <summary>
    /// Quotation marks and apostrophes of words in Latin letters that are as wide as a Han character.
    /// </summary>
    private const string Wide = """
        () => [...document.querySelectorAll('main span[lang]:not(:lang(ko), :lang(zh), :lang(ja))')].flatMap(e => {
            const faults = [], words = document.createTreeWalker(e, NodeFilter.SHOW_TEXT), range = document.createRange();
            for (let node; node = words.nextNode();)
                for (const { index } of node.data.matchAll(/[‘’“”]/g)) {
                    range.setStart(node, index);
                    range.setEnd(node, index + 1);
                    if (range.getBoundingClientRect().width > .7 * parseFloat(getComputedStyle(e).fontSize))
                        faults.push(node.data);
                }
            return faults;
        })
        """;

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    [InlineData("ko")]
    public async Task Marks_within_Latin_words_are_no_wider_than_those_of_a_Latin_face(string language)
    {
        const string mark = "span[lang]:not([lang|=ko], [lang|=zh], [lang|=ja])";
        var marked = Site
            .Pages.Where(page =>
                page.Language == language
                && page.All($"main {mark}").Any(one => one.TextContent.AsSpan().IndexOfAny("‘’“”") >= 0)
            )
            .ToList();
        marked.ShouldNotBeEmpty();
        await Each(marked, () => Open(), async (page, _) => await page.EvaluateAsync<string[]>(Wide));
    }

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
