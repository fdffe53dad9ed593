using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>Everything is reached by the keyboard, in its order, and one always sees where one is.</summary>
public sealed class KeyboardTests(SampleSite site) : Reader(site)
{
    /// <summary>Gives how many stops there are to be, and looks at each one when the next key is pressed.</summary>
    private const string Watch = """
        () => {
            const shown = e => e.matches('input[type=radio], input[type=checkbox]') ? e.closest('label') ?? e : e;
            const first = e => e.type !== 'radio' || e === (document.querySelector(`[name="${e.name}"]:checked`) ?? document.querySelector(`[name="${e.name}"]`));
            window.expected = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && first(e) && e.checkVisibility({ visibilityProperty: true }));
            window.walked = [];
            const light = colour => {
                const [r, g, b] = colour.match(/[\d.]+/g).map(Number).map(c => c / (colour.startsWith('rgb') ? 255 : 1)).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b + .05;
            };
            const ground = e => {
                for (; e; e = e.parentElement)
                    if (!['transparent', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(e).backgroundColor)) return getComputedStyle(e).backgroundColor;
                return 'rgb(255, 255, 255)';
            };
            const ringed = e => [...e.querySelectorAll('*'), e].map(one => getComputedStyle(one)).some(style => {
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 3) return false;
                const [a, b] = [light(style.outlineColor), light(ground(e.parentElement))];
                return Math.max(a, b) / Math.min(a, b) >= 3;
            });
            const look = e => {
                const box = [...shown(e).getClientRects()].find(box => box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
                if (!box) return 'out of view';
                const inside = (low, high, limit) => (Math.max(low, 0) + Math.min(high, limit)) / 2;
                const top = document.elementFromPoint(inside(box.left, box.right, innerWidth), inside(box.top, box.bottom, innerHeight));
                const mine = top && (shown(e).contains(top) || top.contains(e));
                return [!ringed(shown(e)) && 'no ring', !mine && `covered by ${top?.outerHTML.slice(0, 60)}`].filter(Boolean).join(', ');
            };
            addEventListener('keydown', () => {
                const e = document.activeElement;
                walked.push({ e, fault: e === document.body ? '' : look(e) });
            }, true);
            return expected.length;
        }
        """;

    /// <summary>
    /// What was wrong on the way: a stop that is not seen, one left out or out of turn, a page that is never left. A
    /// browser
    /// without a frame begins again at the first stop, at once or from the page itself.
    /// </summary>
    private const string Faults = """
        () => {
            const said = e => e === document.body ? 'the page itself' : (e?.outerHTML ?? 'nothing').slice(0, 120);
            const faults = walked.filter(stop => stop.fault).map(stop => `${said(stop.e)}: ${stop.fault}`);
            const way = [document.body, ...expected];
            const wrong = way.findIndex((e, i) => walked[i]?.e !== e);
            if (wrong >= 0) faults.push(`stop ${wrong} is ${said(walked[wrong]?.e)} instead of ${said(way[wrong])}`);
            if (![document.body, expected[0]].includes(document.activeElement)) faults.push(`after the last stop comes ${said(document.activeElement)}`);
            return faults;
        }
        """;

    [Theory]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    public Task On_every_kind_of_page_each_stop_is_seen_in_its_turn_and_the_page_is_left_again(
        int width,
        bool opened
    ) => Each(Site.OneOfEach(), () => Open(width: width), (page, _) => Walk(page, opened));

    [Fact]
    public Task Each_stop_is_seen_in_the_faces_that_many_systems_bring_too() =>
        Each(Site.OneOfEach(), () => Open(width: 360, faces: Faces.Usual), (page, _) => Walk(page, opened: true));

    [Fact]
    public Task The_first_stop_of_every_kind_of_page_skips_to_the_main_content() =>
        Each(
            Site.OneOfEach(),
            () => Open(),
            async (page, one) =>
            {
                await page.Keyboard.PressAsync("Tab");
                var skip = page.Locator(":focus");
                await Assertions.Expect(skip).ToHaveTextAsync(Said.Skip[one.Language]);
                await Assertions.Expect(skip).ToBeInViewportAsync();
                await page.Keyboard.PressAsync("Enter");
                await Assertions.Expect(page.Locator("main:target, main :target, main:focus")).ToHaveCountAsync(1);
                await page.Keyboard.PressAsync("Tab");
                return await page.Locator(":focus")
                    .EvaluateAsync<bool>(
                        "e => e.closest('main') !== null || !document.querySelector('main :is(a[href], button, input)')"
                    )
                    ? []
                    : ["the stop after the skip link is not in the main content"];
            }
        );

    [Fact]
    public async Task On_a_phone_the_menu_opens_by_keyboard_without_script()
    {
        var page = await Open("/", 360, script: false);
        var menu = page.Locator("header details summary").First;
        await menu.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("header details a[href='/letters/']").First).ToBeVisibleAsync();
    }

    /// <param name="opened">Whether the folded parts of the text are opened first.</param>
    private static async Task<IEnumerable<string>> Walk(IPage page, bool opened)
    {
        await page.EvaluateAsync(
            "opened => document.querySelectorAll('main details').forEach(details => details.open ||= opened)",
            opened
        );
        var stops = await page.EvaluateAsync<int>(Watch);
        for (var i = 0; i < stops + 1; i++)
            await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string[]>(Faults);
    }
}
