using System.Collections.Concurrent;
using System.Globalization;
using Publish.Model;

namespace Publish.Engine.Rendering;

/// <summary>Turns views into pages with a theme's components, on as many threads as call it.</summary>
public sealed class PageRenderer
{
    private readonly PageComponents components;
    private readonly ThemeServices services;
    private readonly ConcurrentBag<ComponentRenderer> idle = [];

    public PageRenderer(ITheme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        SheetScript = theme.SheetScript;
        components = new PageComponents(theme.Assembly);
        services = new ThemeServices(theme);
    }

    /// <summary>The script that lays out the theme's sheets; null where they need none.</summary>
    internal EmbeddedScript? SheetScript { get; }

    /// <summary>
    /// Makes the page's view and writes it, with the policy that it keeps to: a theme cannot leave it out.
    /// </summary>
    public void Render(PageOutput page, Utf8Writer output)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(output);
        var start = output.Written.Length;
        var view = Render(page.Language, page.View, output);
        PagePolicy.Write(output, start, view.Shell.Policy);
    }

    /// <summary>Makes a letter that is to stand in a file of its own, and writes it.</summary>
    internal void Render(Language language, HandoutView handout, Utf8Writer output) =>
        Render(language, () => handout, output);

    /// <summary>Makes what a browser draws a card from, and writes it.</summary>
    public void Render(CardOutput card, Utf8Writer output)
    {
        ArgumentNullException.ThrowIfNull(card);
        Render(card.Language, card.View, output);
    }

    /// <summary>Makes what a browser prints a sheet from, and writes it.</summary>
    public void Render(SheetOutput sheet, Utf8Writer output)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Render(sheet.Language, sheet.View, output);
    }

    private View Render(Language language, Func<View> make, Utf8Writer output)
    {
        var (culture, interfaceCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language.Culture;
        try
        {
            var view = make();
            Render(view, output);
            return view;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, interfaceCulture);
        }
    }

    /// <summary>A renderer that threw is not used again: it may hold half a page.</summary>
    private void Render(View view, Utf8Writer output)
    {
        if (!idle.TryTake(out var renderer))
            renderer = new ComponentRenderer(services);
        renderer.Render(components.For(view), view, output);
        idle.Add(renderer);
    }
}
