using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using Publish.Model;

namespace Publish.Engine.Rendering;

/// <summary>Turns views into pages with a theme's components, on as many threads as call it.</summary>
public sealed class PageRenderer
{
    private readonly PageComponents components;
    private readonly IServiceProvider services;
    private readonly ConcurrentBag<ComponentRenderer> idle = [];

    public PageRenderer(ITheme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        components = new PageComponents(theme.Assembly);
        services = ThemeServices.For(theme);
    }

    /// <summary>Makes the page's view and writes it as UTF-8.</summary>
    public void Render(PageOutput page, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(page);
        var (culture, interfaceCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = page.Language.Culture;
        try
        {
            Render(page.View(), output);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, interfaceCulture);
        }
    }

    /// <summary>A renderer that threw is not used again: it may hold half a page.</summary>
    private void Render(View view, IBufferWriter<byte> output)
    {
        if (!idle.TryTake(out var renderer))
            renderer = new ComponentRenderer(services);
        using var writer = new Utf8Writer(output);
        renderer.Render(components.For(view), view, writer);
        idle.Add(renderer);
    }
}
