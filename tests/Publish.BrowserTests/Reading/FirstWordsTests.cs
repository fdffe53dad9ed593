namespace Publish.BrowserTests.Reading;

/// <summary>On a phone a letter begins soon: nothing that surrounds it keeps it away.</summary>
public sealed class FirstWordsTests(SampleSite site) : Reader(site)
{
    /// <summary>Pixels from the top of the page, in a window of 360 by 780.</summary>
    private const int Furthest = 560;

    private const string Below = """
        () => {
            const range = document.createRange();
            range.selectNodeContents(document.querySelector('#page-text > *'));
            return Math.ceil(range.getClientRects()[0].bottom);
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_letter_to_one_begins_within_sight(bool script) =>
        Each(
            Site.Documents.Where(page =>
                page.Kind == PageKind.Letter && page.All(".written > .addressees > .party").Count() == 1
            ),
            () => Open(width: 360, script: script),
            async (page, _) =>
                await page.EvaluateAsync<int>(Below) is var below && below > Furthest
                    ? [$"its first line ends {below} px down"]
                    : []
        );

    [Fact]
    public Task No_heading_and_no_way_to_share_stand_between_a_letter_and_its_title() =>
        Each(
            Site.Documents.Where(page => page.Kind is PageKind.Letter or PageKind.PressRelease),
            () => Open(width: 360),
            async (page, _) =>
                await page.EvaluateAsync<string[]>(
                    """
                    () => {
                        const text = document.querySelector('#page-text > *');
                        const before = e => e.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
                        return [...document.querySelectorAll('main :is(h2, h3, h4), main .share')].filter(e => !e.closest('#page-text') && before(e)).map(e => e.outerHTML.slice(0, 80));
                    }
                    """
                )
        );
}
