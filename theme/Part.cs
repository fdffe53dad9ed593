using Microsoft.AspNetCore.Components;

namespace Publish.Theme;

/// <summary>A component that is not a page: what it shows comes as plain parameters.</summary>
public abstract class Part : Markup
{
    [Parameter, EditorRequired]
    public required ThemeWords Words { get; set; }
}
