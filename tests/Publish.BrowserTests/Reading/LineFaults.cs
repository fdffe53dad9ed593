using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>
/// Looks for lines that begin or end where none can, by the place of each character, at 41 widths of the page.
/// </summary>
internal static class LineFaults
{
    /// <summary>
    /// Windows between the widths at which the layout changes; the page is then made narrower in each.
    /// </summary>
    private static readonly (int Window, int From, int To)[] Windows =
    [
        (760, 320, 760),
        (1100, 784, 1100),
        (1280, 1120, 1280),
    ];

    private const int Step = 23;

    /// <summary>
    /// Takes the widths, names that stay whole, and a sheet that spoils the page. What a line must not end inside of is
    /// found in the text of each block, by rules of its
    /// own; a stretch of it that lies in one line box is whole, any other is looked at between each two characters.
    /// </summary>
    private const string Look = """
        ([widths, names, spoil]) => {
            const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
            const rules = [
                ['note', /\S\uFDD0+/g], ['note', /\uFDD0+[가-힣]/g, /^ko/],
                ['first', /(?<![…])[^\s—][，。、！？；：）」』》〉】〕］”’…%％‰℃·]+/g], ['first', /[^\s—]—(?=[^\s—])/g, /^(ko|zh)/],
                ['last', /[（「『《〈【〔［“‘]+[^\s]/g],
                ['range', /\d+(?:[-–—~～]\d+)+/g], ['sign', /(?<![\d\w])[-−+]\d/g], ['number', /\d[.,:]\d/g],
                ['unit', /\d(?:[年月日号號条條名人艘]|[万萬亿億]?[美韩韓]?元)/g, /^zh/], ['unit', /\d{1,2}月\d{1,2}[日]/g, /^zh/], ['unit', /第\d/g, /^zh/],
                ['unit', /[二三四五六七八九]?十[一二三四五六七八九]?[名艘]/g, /^zh/],
                ['address', /(?<=https?:\/\/[!-~]*[\/?&=_-])[A-Za-z0-9]{2,}/g], ['name', /[习習]近平主席(?:的信|函)/g, /^zh/],
                ['name', new RegExp(names.join('|') || '(?!)', 'g')],
                ['word', /[가-힣]{2,}/g, /^ko/], ['word', /[」』）》〉】”’)\]%℃][가-힣]/g, /^ko/],
                ['date', /\d{1,2}월 \d{1,2}일/g, /^ko/], ['unit', /\d만 원/g, /^ko/], ['honorific', /\S (?:귀하|귀중|대통령)/g, /^ko/],
                ['date', new RegExp(`(?:${months}) \\d{1,2}(?!\\d)`, 'g')], ['unit', /\d (?:percent|million|billion|[ap]\.m\.)/g, /^en/], ['name', /[A-Z][a-z]{1,9} [A-Z][a-z]+-[a-z]+|(?<![\w-])[A-Z][a-z]+-[A-Z][a-z]+(?![\w-])/g, /^en/],
            ];
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(spoil);
            document.adoptedStyleSheets = [sheet];
            const around = e => { while (getComputedStyle(e).display === 'inline') e = e.parentElement; return e; };
            const blocks = new Map();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
            for (let node, last; node = walker.nextNode();) {
                if (node.localName === 'br' && last) last.text += '\n', last.at.push(null);
                if (node.nodeType === Node.ELEMENT_NODE || !node.data.trim() && !last || node.parentElement.closest('.hidden, .skip, script, style, pre, [hidden]')) continue;
                const block = around(node.parentElement);
                if (last?.block !== block) blocks.has(block) || blocks.set(block, { block, text: '', at: [] }), last = blocks.get(block);
                const isCall = node.parentElement.closest('.call') !== null;
                last.text += isCall ? '\uFDD0'.repeat(node.length) : node.data;
                for (let i = 0; i < node.length; i++) last.at.push([node, i]);
            }
            const stretches = [];
            for (const one of blocks.values())
                for (const [kind, rule, language] of rules)
                    for (const match of one.text.matchAll(rule)) {
                        const end = match.index + match[0].length - 1, [from, start] = one.at[match.index] ?? [], [to, stop] = one.at[end] ?? [];
                        if (!from || !to || match[0].length < 2 || kind !== 'address' && /\/\/|@/.test(one.text.slice(0, end + 1).match(/[!-~]*[^!-~]{0,3}$/)[0])) continue;
                        const lang = from.parentElement.closest('[lang]').lang;
                        if (language && !(language.test(lang) && language.test(to.parentElement.closest('[lang]').lang))) continue;
                        const range = document.createRange();
                        if (from === to) range.setStart(from, start), range.setEnd(to, stop + 1);
                        stretches.push({ kind, one, match, range: from === to ? range : null });
                    }
            const probe = document.createRange(), found = new Set();
            const box = at => { if (!at || /\s/.test(at[0].data[at[1]])) return null; probe.setStart(...at); probe.setEnd(at[0], at[1] + 1); const box = probe.getClientRects()[0]; return box?.width ? box : null; };
            for (const width of widths) {
                document.documentElement.style.inlineSize = `${width}px`;
                for (const { kind, one, match, range } of stretches) {
                    if (range && range.getClientRects().length === 1) continue;
                    for (let i = match.index, before = null, sum = 0; i < match.index + match[0].length; i++) {
                        const here = box(one.at[i]);
                        if (!here) continue;
                        sum += here.width;
                        if (before && here.left < before.left && here.top > before.top + before.height / 2 && (kind !== 'word' || wordOf(one, i) <= one.block.clientWidth - 1)) {
                            found.add(`${kind}: ${one.text.slice(Math.max(0, i - 8), i)}|${one.text.slice(i, i + 6)} at ${width}`);
                            break;
                        }
                        before = here;
                    }
                }
            }
            function wordOf(one, i) {
                let from = i, to = i, sum = 0;
                while (from > 0 && /\S/.test(one.text[from - 1])) from--;
                while (to < one.text.length && /\S/.test(one.text[to])) to++;
                for (; from < to; from++) sum += box(one.at[from])?.width ?? 0;
                return sum;
            }
            document.documentElement.style.inlineSize = '';
            return [...found];
        }
        """;

    /// <param name="names">Names that stay whole.</param>
    /// <param name="spoil">Rules that take from the page what keeps its lines.</param>
    public static async Task<IReadOnlyList<string>> Find(IPage page, IEnumerable<string> names, string spoil = "")
    {
        var found = new List<string>();
        foreach (var (window, from, to) in Windows)
        {
            await page.SetViewportSizeAsync(window, 800);
            int[] widths = [.. Enumerable.Range(0, (to - from) / Step + 1).Select(step => from + step * Step)];
            found.AddRange(await page.EvaluateAsync<string[]>(Look, new object[] { widths, names.ToArray(), spoil }));
        }
        return found;
    }
}
