using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.Logging.Abstractions;

namespace Publish.Engine.Rendering;

#pragma warning disable BL0006 // Frames are for renderers, and this is one.
/// <summary>
/// Renders Razor components to HTML in one pass: each is built once, and its frames are written as they stand.
/// </summary>
/// <remarks>
/// The framework makes components, injects services and runs their lifecycle. It keeps no tree and compares none:
/// components are attached to a handle of a removed root, through which <c>StateHasChanged</c> does nothing.
/// </remarks>
internal sealed class ComponentRenderer : Renderer
{
    private readonly RenderHandle handle;
    private readonly FrameWriter writer;
    private readonly CascadingValues cascading = new();
    private readonly Stack<RenderTreeBuilder> idle = new();
    private readonly Dictionary<string, object?> parameters = [];

    public ComponentRenderer(IServiceProvider services)
        : base(services, NullLoggerFactory.Instance)
    {
        var root = new RemovedRoot();
        RemoveRootComponent(AssignRootComponentId(root));
        handle = root.Handle;
        writer = new FrameWriter(services, RenderChild);
    }

    public override Dispatcher Dispatcher { get; } = new InlineDispatcher();

    /// <exception cref="ComponentException">A component failed, or did not complete at once.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A program roots the assembly of its theme.")]
    public void Render(Type component, ParameterView values, TextWriter output)
    {
        try
        {
            var instance = InstantiateComponent(component) as ComponentBase;
            if (instance is null)
                throw new NotSupportedException("It does not inherit from ComponentBase.");
            cascading.Supply(instance);
            ((IComponent)instance).Attach(handle);
            var set = instance.SetParametersAsync(values);
            if (!set.IsCompleted)
                throw new InvalidOperationException("It waits for something; a view comes complete.");
            set.GetAwaiter().GetResult();
            var tree = idle.TryPop(out var used) ? used : new RenderTreeBuilder();
            BuildRenderTree(instance, tree);
            Write(tree, output);
            (instance as IDisposable)?.Dispose();
        }
        catch (Exception exception) when (exception is not ComponentException)
        {
            throw new ComponentException(component, exception);
        }
    }

    private void RenderChild(ReadOnlySpan<RenderTreeFrame> frames, TextWriter output)
    {
        parameters.Clear();
        foreach (ref readonly var frame in frames[1..])
        {
            if (frame.FrameType != RenderTreeFrameType.Attribute)
                break;
            parameters[frame.AttributeName] = frame.AttributeValue;
        }
        var component = frames[0].ComponentType;
        if (CascadingValues.IsOne(component))
            RenderCascading(component, output);
        else
            Render(component, ParameterView.FromDictionary(parameters), output);
    }

    private void RenderCascading(Type component, TextWriter output)
    {
        cascading.Push(component, parameters);
        if (parameters.GetValueOrDefault(nameof(CascadingValue<>.ChildContent)) is RenderFragment content)
        {
            var tree = idle.TryPop(out var used) ? used : new RenderTreeBuilder();
            content(tree);
            Write(tree, output);
        }
        cascading.Pop();
    }

    private void Write(RenderTreeBuilder tree, TextWriter output)
    {
        var frames = tree.GetFrames();
        writer.Write(frames.Array.AsSpan(0, frames.Count), output);
        tree.Clear();
        idle.Push(tree);
    }

    protected override void HandleException(Exception exception) => throw exception;

    protected override Task UpdateDisplayAsync(in RenderBatch renderBatch) => Task.CompletedTask;

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern void BuildRenderTree(ComponentBase component, RenderTreeBuilder tree);

    private sealed class RemovedRoot : IComponent
    {
        public RenderHandle Handle { get; private set; }

        public void Attach(RenderHandle renderHandle) => Handle = renderHandle;

        public Task SetParametersAsync(ParameterView parameters) => Task.CompletedTask;
    }
}
#pragma warning restore BL0006
