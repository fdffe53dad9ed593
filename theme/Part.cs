using Microsoft.AspNetCore.Components;

namespace Publish.Theme;

/// <summary>Base of components other than pages, which take plain parameters.</summary>
public abstract class Part : Markup
{
    [Parameter, EditorRequired]
    public required ThemeWords Words { get; set; }
}
