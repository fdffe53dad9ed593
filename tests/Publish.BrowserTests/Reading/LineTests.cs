namespace Publish.BrowserTests.Reading;

/// <summary>No line begins or ends with what cannot, and no Korean word is broken, at any width a reader may have.</summary>
public sealed class LineTests(SampleSite site) : Reader(site)
{
    private const int Narrowest = 320;
    private const int Widest = 1280;
    private const int Step = 24;

    /// <summary>
    /// Every place where a line ends between two characters without a space: the two characters, their language, what
    /// they stand in, and whether the word is longer than a line could be.
    /// </summary>
    private const string Breaks = """
        () => {
            const found = [];
            const around = e => { while (getComputedStyle(e).display === 'inline') e = e.parentElement; return e; };
            const range = document.createRange();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
            let before = null, block = null;
            for (let node; node = walker.nextNode();) {
                if (node.localName === 'br') before = null;
                if (node.nodeType === Node.ELEMENT_NODE || node.parentElement.closest('.hidden, .skip')) continue;
                if (around(node.parentElement) !== block) { before = null; block = around(node.parentElement); }
                const note = node.parentElement.closest('sup') !== null, lang = node.parentElement.closest('[lang]').lang;
                for (let i = 0; i < node.length; i++) {
                    const char = node.data[i];
                    if (/\s/.test(char)) { before = null; continue; }
                    range.setStart(node, i); range.setEnd(node, i + 1);
                    const box = range.getClientRects()[0];
                    if (!box || box.width === 0) continue;
                    if (before && box.left < before.left && box.top > before.middle)
                        found.push([before.char, note ? 'note' : char, lang, block.textContent.trim().slice(0, 50), before.word + box.width > block.clientWidth ? 'long' : '']);
                    before = { char, left: box.left, middle: box.top + box.height / 2, word: (before?.word ?? 0) + box.width };
                }
            }
            return found;
        }
        """;

    private const string Closing = "」』）)》〉】］]”’%％℃";
    private const string NeverFirst = "。，、：；？！」』）》〉】］”’·—…";
    private const string NeverLast = "「『（《〈【［“‘";

    private static readonly PageKind[] Read = [PageKind.Letter, PageKind.PressRelease, PageKind.Home, PageKind.Letters, PageKind.PressReleases];

    [Theory]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public Task At_every_width_from_phone_to_desk(string language) => Judge(language, Faces.Named);

    [Theory]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public Task At_every_width_in_the_faces_that_many_systems_bring(string language) => Judge(language, Faces.Usual);

    private Task Judge(string language, Faces faces) => Each(
        Read.Select(kind => Site.Fullest(kind, language)).OfType<SitePage>(),
        () => Open(faces: faces),
        async (page, _) =>
        {
            var complaints = new List<string>();
            for (var width = Narrowest; width <= Widest; width += Step)
            {
                await page.SetViewportSizeAsync(width, 800);
                complaints.AddRange(
                    from line in await page.EvaluateAsync<string[][]>(Breaks)
                    where IsWrong(line[0][0], line[1], line[2], line[4] == "long")
                    select $"{line[0]}|{line[1]} in “{line[3]}” at {width}");
            }
            return complaints;
        });

    private static bool IsWrong(char before, string after, string language, bool isLong) => after == "note"
        || (language == "ko" && IsHangul(after[0]) && !isLong && (IsHangul(before) || Closing.Contains(before, StringComparison.Ordinal)))
        || (language.StartsWith("zh", StringComparison.Ordinal)
            && (NeverFirst.Contains(after[0], StringComparison.Ordinal) || NeverLast.Contains(before, StringComparison.Ordinal)));

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';
}
