using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Publish.Engine.Rendering;

/// <summary>The cascading values around a component; matched by name and declared type, the nearest first.</summary>
internal sealed class CascadingValues
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<Parameter>> ByComponent = new();

    private readonly Stack<(Type Type, string? Name, object? Value)> values = new();

    public static bool IsOne(Type component) =>
        component.IsGenericType && component.GetGenericTypeDefinition() == typeof(CascadingValue<>);

    /// <summary>Adds the value of a <see cref="CascadingValue{TValue}"/>.</summary>
    public void Push(Type component, IReadOnlyDictionary<string, object?> parameters) =>
        values.Push(
            (
                component.GenericTypeArguments[0],
                parameters.GetValueOrDefault(nameof(CascadingValue<>.Name)) as string,
                parameters.GetValueOrDefault(nameof(CascadingValue<>.Value))
            )
        );

    public void Pop() => values.Pop();

    /// <summary>Sets the cascading parameters of a component that a value is found for.</summary>
    public void Supply(IComponent component)
    {
        if (values.Count == 0)
            return;
        foreach (var (property, name) in ByComponent.GetOrAdd(component.GetType(), ParametersOf))
        foreach (var value in values)
            if (
                property.PropertyType.IsAssignableFrom(value.Type)
                && string.Equals(name, value.Name, StringComparison.OrdinalIgnoreCase)
            )
            {
                property.SetValue(component, value.Value);
                break;
            }
    }

    /// <summary>Its cascading parameters, private ones of base classes included.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A program roots the assembly of its theme.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A program roots the assembly of its theme.")]
    private static ImmutableArray<Parameter> ParametersOf(Type component)
    {
        const BindingFlags Own =
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var found = ImmutableArray.CreateBuilder<Parameter>();
        for (var type = component; type is not null; type = type.BaseType)
            foreach (var property in type.GetProperties(Own))
                if (property.GetCustomAttribute<CascadingParameterAttribute>() is { } cascading)
                    found.Add(new Parameter(property, cascading.Name));
        return found.ToImmutable();
    }

    private sealed record Parameter(PropertyInfo Property, string? Name);
}
