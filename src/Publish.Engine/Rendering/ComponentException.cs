namespace Publish.Engine.Rendering;

/// <summary>Says which component of a theme failed, the innermost.</summary>
internal sealed class ComponentException(Type component, Exception cause)
    : Exception($"{component.Name} cannot be rendered. {cause.Message}", cause);
