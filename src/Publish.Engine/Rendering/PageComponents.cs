using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Publish.Model;

namespace Publish.Engine.Rendering;

/// <summary>Maps view types to the theme's components; fails for two components of one view, or none.</summary>
internal sealed class PageComponents
{
    private readonly FrozenDictionary<Type, Type> byView;
    private readonly string theme;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A program roots the assembly of its theme.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A program roots the assembly of its theme.")]
    public PageComponents(Assembly assembly)
    {
        theme = assembly.GetName().Name ?? "The theme";
        var found = new Dictionary<Type, Type>();
        foreach (
            var component in assembly
                .GetTypes()
                .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IComponent)))
        )
        foreach (
            var page in component
                .GetInterfaces()
                .Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IPage<>))
        )
            if (!found.TryAdd(page.GenericTypeArguments[0], component))
                throw new InvalidOperationException(
                    $"{theme} has two pages for {page.GenericTypeArguments[0].Name}: {found[page.GenericTypeArguments[0]].Name} and {component.Name}."
                );
        byView = found.ToFrozenDictionary();
    }

    public Type For(View view) =>
        byView.GetValueOrDefault(view.GetType())
        ?? throw new InvalidOperationException(
            $"{theme} has no page for {view.GetType().Name}: a component must implement IPage<{view.GetType().Name}>."
        );
}
