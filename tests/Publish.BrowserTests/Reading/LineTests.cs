namespace Publish.BrowserTests.Reading;

/// <summary>No line begins with what cannot begin a line, at any width a reader may have.</summary>
public sealed class LineTests(SampleSite site) : Reader(site)
{
    /// <summary>Every place where a line ends between two characters without a space, as the two characters.</summary>
    private const string Breaks = """
        () => {
            const found = [], blocks = 'p, li, h1, h2, h3, dd, dt, td, th, blockquote, figcaption, summary, div, section';
            const range = document.createRange();
            for (const block of document.querySelectorAll('main :is(p, li, h1, h2, h3, dd, dt, td, blockquote, figcaption)')) {
                const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
                let before = null;
                for (let node; node = walker.nextNode();) {
                    if (node.parentElement.closest(blocks) !== block) { before = null; continue; }
                    const note = node.parentElement.closest('sup') !== null;
                    for (let i = 0; i < node.length; i++) {
                        const char = node.data[i];
                        if (/\s/.test(char)) { before = null; continue; }
                        range.setStart(node, i); range.setEnd(node, i + 1);
                        const box = range.getClientRects()[0];
                        if (!box || box.width === 0) continue;
                        if (before && box.left < before.left && box.top > before.middle)
                            found.push([before.char, note ? 'note' : char, block.closest('[lang]').lang, block.textContent.trim().slice(0, 50)]);
                        before = { char, left: box.left, middle: box.top + box.height / 2 };
                    }
                }
            }
            return found;
        }
        """;

    private const string Closing = "」』）)》〉】］]”’%％℃";
    private const string NeverFirst = "。，、：；？！」』）》〉】］”’·—…";

    [Theory]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task At_every_width_from_phone_to_desk(string language)
    {
        var page = await Open();
        var complaints = new List<string>();
        foreach (var one in new[] { PageKind.Letter, PageKind.PressRelease }.Select(kind => Site.Fullest(kind, language)).OfType<SitePage>())
        {
            await page.GotoAsync(one.Path);
            for (var width = 320; width <= 1000; width += 17)
            {
                await page.SetViewportSizeAsync(width, 800);
                complaints.AddRange(
                    from line in await page.EvaluateAsync<string[][]>(Breaks)
                    where IsWrong(line[0][0], line[1], line[2])
                    select $"{one}: {line[0]}|{line[1]} in “{line[3]}” at {width}");
            }
        }
        Complaints.None(complaints);
    }

    private static bool IsWrong(char before, string after, string language) => after == "note"
        || (language == "ko" && Closing.Contains(before, StringComparison.Ordinal) && after[0] is >= '\uAC00' and <= '\uD7A3')
        || (language.StartsWith("zh", StringComparison.Ordinal) && NeverFirst.Contains(after[0], StringComparison.Ordinal));
}
