using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Publish.Model;

namespace Publish.Engine.Rendering;

/// <summary>Renders views to HTML with the theme's components; thread-safe.</summary>
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

    /// <summary>The script that paginates PDFs (Paged.js); null where the theme needs none.</summary>
    internal EmbeddedScript? SheetScript { get; }

    /// <summary>Renders a page and writes its Content Security Policy into it.</summary>
    public void Render(PageOutput page, DerivedFiles derived, Utf8Writer output)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(output);
        var start = output.Written.Length;
        var view = Render(page.Language, () => page.View(derived), output);
        PagePolicy.Write(output, start, view.Shell.Policy);
    }

    /// <summary>Renders a letter or press release as a single-file page.</summary>
    internal void Render(Language language, HandoutView handout, Utf8Writer output) =>
        Render(language, () => handout, output);

    /// <summary>Renders the HTML that a card is drawn from.</summary>
    public void Render(CardOutput card, Utf8Writer output)
    {
        ArgumentNullException.ThrowIfNull(card);
        Render(card.Language, card.View, output);
    }

    /// <summary>Renders the HTML that a PDF is printed from.</summary>
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

    /// <summary>Renders with a pooled renderer; one that throws is not used again.</summary>
    private void Render(View view, Utf8Writer output)
    {
        if (!idle.TryTake(out var renderer))
            renderer = new ComponentRenderer(services);
        var parameters = new Dictionary<string, object?>(1) { [nameof(IPage<>.View)] = view };
        renderer.Render(components.For(view), ParameterView.FromDictionary(parameters), output);
        idle.Add(renderer);
    }
}
