namespace Publish.BrowserTests.Reading;

/// <summary>Readers who need more room between lines, words and letters lose nothing (WCAG 1.4.12).</summary>
public sealed class SpacingTests(SampleSite site) : Reader(site)
{
    /// <summary>
    /// The spacing that the standard names, on every element; a sheet of the reader's own, which no policy forbids.
    /// </summary>
    private const string Spread = """
        () => {
            document.querySelectorAll('main details').forEach(details => details.open = true);
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
            document.adoptedStyleSheets.push(sheet);
            return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        }
        """;

    private const string Lost = """
        () => {
            const faults = [], root = document.documentElement;
            const said = e => e.outerHTML.slice(0, 120);
            if (root.scrollWidth > root.clientWidth)
                faults.push(`scrolls sideways to ${root.scrollWidth}`);
            for (const e of document.body.querySelectorAll('*')) {
                const style = getComputedStyle(e), forEars = e.clientWidth <= 1 || style.clipPath !== 'none';
                const cut = way => ['hidden', 'clip'].includes(style[`overflow${way}`]);
                if (!forEars && e.textContent.trim() && (cut('X') && e.scrollWidth > e.clientWidth + 1 || cut('Y') && e.scrollHeight > e.clientHeight + 1))
                    faults.push(`cut off: ${said(e)}`);
            }
            const range = document.createRange(), lines = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node; node = walker.nextNode();) {
                const e = node.parentElement;
                if (!node.data.trim() || e.clientWidth === 1 || e.closest('.hidden') || !e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
                    continue;
                range.selectNodeContents(node);
                for (const box of range.getClientRects())
                    if (box.width > 1)
                        lines.push({ node, left: box.left + 1, right: box.right - 1, top: box.top + box.height * .3, bottom: box.bottom - box.height * .3 });
            }
            lines.sort((a, b) => a.top - b.top);
            lines.forEach((a, i) => {
                for (let j = i + 1; j < lines.length && lines[j].top < a.bottom; j++) {
                    const b = lines[j];
                    if (b.node !== a.node && b.left < a.right && a.left < b.right)
                        faults.push(`“${a.node.data.trim().slice(0, 40)}” and “${b.node.data.trim().slice(0, 40)}” overlap`);
                }
            });
            return faults;
        }
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public Task Nothing_is_cut_off_overlaps_or_leaves_the_page(int width) =>
        Each(
            Site.OneOfEach(),
            () => Open(width: width),
            async (page, _) =>
            {
                await page.EvaluateAsync(Spread);
                return (await page.EvaluateAsync<string[]>(Lost)).Select(fault => $"at {width}: {fault}");
            }
        );
}
