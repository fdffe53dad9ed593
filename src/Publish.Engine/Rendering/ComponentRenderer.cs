using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;
using Publish.Model;

namespace Publish.Engine.Rendering;

/// <summary>
/// Renders Razor components to HTML synchronously and removes each root afterwards, which the framework's renderer
/// keeps.
/// </summary>
internal sealed class ComponentRenderer(IServiceProvider services)
    : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
{
    public override Dispatcher Dispatcher { get; } = new InlineDispatcher();

#pragma warning disable BL0006 // Only a subclass can remove a root, and it is handed the renderer's own words for it.
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A program roots the assembly of its theme.")]
    public void Render(Type component, View view, TextWriter output)
    {
        var root = AssignRootComponentId(InstantiateComponent(component));
        var shown = RenderRootComponentAsync(
            root,
            ParameterView.FromDictionary(new Dictionary<string, object?>(1) { [nameof(IPage<>.View)] = view })
        );
        if (!shown.IsCompleted)
            throw new InvalidOperationException($"{component.Name} waits for something; a view comes complete.");
        shown.GetAwaiter().GetResult();
        WriteComponentHtml(root, output);
        RemoveRootComponent(root);
    }
#pragma warning restore BL0006
}
