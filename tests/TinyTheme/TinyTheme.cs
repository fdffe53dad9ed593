using System.Reflection;
using Microsoft.AspNetCore.Components;
using Publish.Model;

namespace TinyTheme;

/// <summary>
/// The least that a theme can be: proof that nothing but the model stands between a site and another look.
/// </summary>
public sealed class TinyTheme : ITheme
{
    public Assembly Assembly => typeof(TinyTheme).Assembly;

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets { get; } =
        new Dictionary<string, ReadOnlyMemory<byte>> { ["site.css"] = "body{max-width:40em}"u8.ToArray() };
}

/// <summary>What every tiny page has.</summary>
public abstract class Tiny<TView> : ComponentBase, IPage<TView>
    where TView : View
{
    [Parameter, EditorRequired]
    public required TView View { get; set; }

    protected static MarkupString Say(Text text) => new(text.ToHtml().Value);
}
