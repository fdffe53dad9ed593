namespace Publish.BrowserTests.Reading;

/// <summary>
/// A table is read on the narrowest phone: nothing in it is torn, and where it goes on one sees it and gets there.
/// </summary>
public sealed class TableTests(SampleSite site) : Reader(site)
{
    /// <summary>
    /// Cells whose words stand on more than one line though they may not, words that are broken, and tables that hide
    /// how they go on.
    /// </summary>
    private const string Faults = """
        () => [...document.querySelectorAll('.text table')].flatMap(table => {
            const range = document.createRange(), faults = [];
            const lines = (node, start, end) => { range.setStart(node, start); range.setEnd(node, end); return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size; };
            const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
            for (let node; node = walker.nextNode();) {
                const torn = node.parentElement.closest('.whole') ? /\S.*\S|\S/g : /[\p{Script=Latin}\p{N}.,:%−+]+/gu;
                for (const part of node.data.matchAll(torn))
                    if (lines(node, part.index, part.index + part[0].length) > 1) faults.push(`torn: ${part[0]}`);
            }
            if (table.scrollWidth > table.clientWidth) {
                if (table.tabIndex !== 0) faults.push('no stop');
                if (getComputedStyle(table, '::-webkit-scrollbar').height !== '4px') faults.push('no bar');
            }
            if (table.querySelector('thead + tbody > tr > td:first-child')) faults.push('a row without a name');
            return faults;
        })
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public Task Nothing_in_a_table_is_torn_and_it_shows_where_it_goes_on(int width) =>
        Each(
            Site.Documents.Where(page => page.All(".text table").Any()),
            () => Open(width: width),
            async (page, _) => await page.EvaluateAsync<string[]>(Faults)
        );

    [Fact]
    public async Task A_figure_that_may_break_is_told()
    {
        var page = await Open(
            Site.Fullest(PageKind.PressRelease, "zh-Hans", page => page.All("td.whole").Any()).Path,
            320
        );
        (await page.EvaluateAsync<string[]>(Faults)).ShouldBeEmpty();
        await page.EvaluateAsync(
            "() => document.querySelectorAll('.whole').forEach(cell => { cell.style.whiteSpace = 'normal'; cell.style.wordBreak = 'break-all'; })"
        );
        (await page.EvaluateAsync<string[]>(Faults)).ShouldNotBeEmpty();
    }
}
