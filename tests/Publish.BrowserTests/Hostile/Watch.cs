using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Hostile;

/// <summary>
/// Sees whatever a page does that its theme does not: what runs, asks, opens or leads away; and does all that a reader
/// could do to bring it about.
/// </summary>
internal sealed class Watch
{
    private readonly ConcurrentQueue<string> seen = new();
    private readonly IPage page;

    private Watch(IPage page) => this.page = page;

    /// <summary>All attacks call <c>hit</c>, in whatever frame they stand.</summary>
    public static async Task<Watch> Of(IPage page, string origin)
    {
        var watch = new Watch(page);
        await page.Context.ExposeFunctionAsync("hit", () => watch.seen.Enqueue("it runs"));
        page.Dialog += async (_, dialog) =>
        {
            watch.seen.Enqueue($"it says {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Popup += (_, popup) => watch.seen.Enqueue($"it opens {popup.Url}");
        page.PageError += (_, error) => watch.seen.Enqueue($"a script breaks: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin, StringComparison.Ordinal))
                watch.seen.Enqueue($"it asks for {request.Url}");
        };
        await page.Context.RouteAsync(
            url => !url.StartsWith(origin, StringComparison.Ordinal),
            route => route.FulfillAsync(new() { Body = "" })
        );
        return watch;
    }

    public async Task<IEnumerable<string>> At(string path)
    {
        seen.Clear();
        await page.GotoAsync(path);
        var address = page.Url;
        try
        {
            foreach (var complaint in await page.EvaluateAsync<string[]>(Provoke))
                seen.Enqueue(complaint);
        }
        catch (PlaywrightException away) when (away.Message.Contains("navigation", StringComparison.Ordinal))
        {
            seen.Enqueue("it leads away");
        }
        if (page.Url != address)
            seen.Enqueue($"it leads to {page.Url}");
        return [.. seen.Distinct()];
    }

    /// <summary>Links that lead where they may are not followed; any other is, which shows what it does.</summary>
    private const string Provoke = """
        async () => {
            const wrong = [];
            window.print = () => {};
            const frame = () => new Promise(done => requestAnimationFrame(done));
            document.querySelectorAll('details').forEach(details => { details.open = true; });
            document.querySelectorAll('[popover]').forEach(sheet => { try { sheet.showPopover(); sheet.hidePopover(); } catch { } });
            const leads = (what, address) => {
                if (!['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address, location).protocol)) {
                    wrong.push(`${what} leads to ${address}`);
                    return true;
                }
            };
            for (const link of document.querySelectorAll('a, area'))
                if (link.href && leads('a link', link.href.baseVal ?? link.href))
                    link.click?.();
            for (const form of document.querySelectorAll('form'))
                leads('a form', form.getAttribute('action') ?? '/');
            const events = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousedown', 'mouseup', 'focus', 'focusin', 'blur', 'toggle', 'beforetoggle',
                'animationstart', 'transitionend', 'scroll', 'wheel', 'keydown', 'beforeinput', 'load', 'error', 'begin', 'pageshow', 'start', 'loadstart', 'pointerrawupdate', 'scrollend'];
            for (const element of document.querySelectorAll('*')) {
                for (const attribute of element.attributes)
                    if (attribute.name.startsWith('on'))
                        wrong.push(`${element.localName} acts ${attribute.name}`);
                events.forEach(name => element.dispatchEvent(new Event(name)));
                element.focus?.();
            }
            if (document.baseURI !== location.href)
                wrong.push(`addresses begin at ${document.baseURI}`);
            await frame();
            await frame();
            return wrong;
        }
        """;
}
