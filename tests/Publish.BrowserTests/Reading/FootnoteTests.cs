using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>A reader goes from the text to a note and back to where they were.</summary>
public sealed class FootnoteTests(SampleSite site) : Reader(site)
{
    [Theory]
    [InlineData("en", 1280, true)]
    [InlineData("en", 360, false)]
    [InlineData("ko", 768, false)]
    [InlineData("ko", 1280, false)]
    [InlineData("zh-Hans", 1280, true)]
    [InlineData("zh-Hans", 360, false)]
    public async Task Every_note_is_reached_and_leads_back(string language, int width, bool script)
    {
        var letter = Site.Fullest(PageKind.Letter, language, page => page.All("[role=doc-noteref]").Any());
        var page = await Open(letter.Path, width, script);
        var calls = page.Locator("[role=doc-noteref]");
        var count = await calls.CountAsync();
        count.ShouldBeGreaterThan(3);
        for (var i = 0; i < count; i++)
        {
            var call = calls.Nth(i);
            var id = await call.GetAttributeAsync("id");
            await call.ClickAsync();
            var note = page.Locator(":target");
            await Assertions.Expect(note).ToHaveAttributeAsync("id", (await call.GetAttributeAsync("href"))![1..]);
            await Assertions.Expect(note).ToBeInViewportAsync();
            await note.Locator($"[role=doc-backlink][href='#{id}']").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator(":target")).ToHaveAttributeAsync("id", id!);
            await Assertions.Expect(call).ToBeInViewportAsync();
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task On_a_phone_a_note_comes_up_where_it_is_cited_and_goes_again(string language)
    {
        var letter = Site.Fullest(PageKind.Letter, language, page => page.All("[role=doc-noteref]").Any());
        var page = await Open(letter.Path, 360);
        var call = page.Locator("[role=doc-noteref]").Nth(2);
        var note = page.Locator($"li[id='{(await call.GetAttributeAsync("href"))![1..]}'] > p").First;
        await call.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var sheet = page.GetByRole(AriaRole.Dialog, new() { Name = (await call.GetAttributeAsync("aria-label"))! });
        await Assertions.Expect(sheet).ToBeInViewportAsync();
        await Assertions.Expect(sheet).ToContainTextAsync(await note.InnerTextAsync());
        (await sheet.Locator("[role=doc-backlink], [id]").CountAsync()).ShouldBe(0);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToBeHiddenAsync();
        await Assertions.Expect(call).ToBeFocusedAsync();
        await call.ClickAsync();
        await sheet.GetByRole(AriaRole.Link, new() { Name = await call.InnerTextAsync(), Exact = true }).ClickAsync();
        await Assertions.Expect(sheet).ToBeHiddenAsync();
        await Assertions.Expect(note).ToBeInViewportAsync();
    }

    /// <summary>
    /// What a reader copies of the text, the same without numbers of notes, and each number's distance from what stands
    /// before and after it, in em.
    /// </summary>
    private const string Calls = """
        () => {
            const text = document.querySelector('main .text'), bare = text.cloneNode(true), range = document.createRange();
            for (const call of bare.querySelectorAll('.call')) call.remove();
            getSelection().selectAllChildren(text);
            const box = (node, at) => { range.setStart(node, at); range.setEnd(node, at + 1); return range.getBoundingClientRect(); };
            return {
                copied: getSelection().toString().replace(/\s/g, ''),
                said: bare.textContent.replace(/\s/g, ''),
                gaps: [...text.querySelectorAll('.call')].flatMap(call => {
                    const em = parseFloat(getComputedStyle(call.parentElement).fontSize), own = call.getBoundingClientRect();
                    const { previousSibling: before, nextSibling: after } = call, gaps = [];
                    if (before?.data) gaps.push([before.data.at(-1), (own.left - box(before, before.length - 1).right) / em]);
                    if (/^\d/.test(after?.data)) gaps.push([after.data[0], (box(after, 0).left - own.right) / em]);
                    return gaps.map(([beside, gap]) => `${beside} ${gap.toFixed(2)}`);
                }),
            };
        }
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task A_number_is_not_copied_and_stands_off_nothing_but_digits(string language)
    {
        var letter = Site.Fullest(PageKind.Letter, language, page => page.All("[role=doc-noteref]").Any());
        var calls = await (await Open(letter.Path)).EvaluateAsync<JsonElement>(Calls);
        calls.GetProperty("copied").GetString().ShouldBe(calls.GetProperty("said").GetString());
        calls
            .GetProperty("gaps")
            .EnumerateArray()
            .Select(gap => gap.GetString()!.Split(' '))
            .Where(gap =>
                char.IsAsciiDigit(gap[0][0]) != double.Parse(gap[1], CultureInfo.InvariantCulture) is > .23 and < .6
            )
            .Select(gap => string.Join(' ', gap))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public void Each_way_back_has_a_name_of_its_own(string language) =>
        Complaints.None(
            from page in Site.Documents.Where(page => page.Language == language)
            from name in page.All("[role=doc-backlink]")
                .GroupBy(link => link.GetAttribute("aria-label") ?? link.TextContent)
            where name.Count() > 1
            select $"{page}: {name.Count()} links back named “{name.Key}”"
        );

    [Fact]
    public Task Beside_the_text_no_note_covers_another_even_where_one_is_on_its_way_back() =>
        Each(
            Site.Documents.Where(page => page.All(".footnotes li").Count() > 1),
            () => Open(),
            async (page, _) =>
                await page.EvaluateAsync<string[]>(
                    """
                    () => [...document.querySelectorAll('.placed .back')].flatMap(back => {
                        back.focus();
                        const notes = [...document.querySelectorAll('.placed li')].map(note => note.getBoundingClientRect());
                        return notes.slice(1).flatMap((note, at) => note.top < notes[at].bottom ? [`note ${at + 2} covers the one before it`] : []);
                    })
                    """
                )
        );
}
