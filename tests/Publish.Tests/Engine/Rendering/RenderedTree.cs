using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Publish.Engine.Rendering;
using Publish.Model;

namespace Publish.Tests.Engine.Rendering;

/// <summary>Renders a fragment with the engine's renderer, and with the framework's as the judge.</summary>
internal static class RenderedTree
{
    private static readonly ThemeServices Services = new(new NoTheme());

    public static string ByEngine(RenderFragment content)
    {
        using var renderer = new ComponentRenderer(Services);
        return ByEngine(renderer, content);
    }

    public static string ByEngine(ComponentRenderer renderer, RenderFragment content)
    {
        using var output = new Utf8Writer();
        renderer.Render(typeof(Shown), Parameters(content), output);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    public static string ByFramework(RenderFragment content)
    {
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        using var output = new Utf8Writer();
        renderer
            .Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync<Shown>(Parameters(content))).WriteHtmlTo(output)
            )
            .GetAwaiter()
            .GetResult();
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    private static ParameterView Parameters(RenderFragment content) =>
        ParameterView.FromDictionary(
            new Dictionary<string, object?> { [nameof(Shown.ChildContent)] = content, [nameof(Shown.Name)] = null }
        );

    /// <summary>Shows its name and its content; passes unknown parameters on as attributes.</summary>
    internal sealed class Shown : ComponentBase
    {
        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        [Parameter]
        public string? Name { get; set; }

        [Parameter(CaptureUnmatchedValues = true)]
        public IReadOnlyDictionary<string, object>? Others { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "section");
            builder.AddAttribute(1, "title", Name);
            builder.AddMultipleAttributes(2, Others);
            builder.AddContent(3, Name);
            builder.AddContent(4, ChildContent);
            builder.CloseElement();
        }
    }

    /// <summary>Shows the cascading values that it gets.</summary>
    internal sealed class Below : ComponentBase
    {
        [CascadingParameter]
        public string? Any { get; set; }

        [CascadingParameter(Name = "named")]
        public string? Named { get; set; }

        [CascadingParameter]
        private object? Wide { get; set; }

        [CascadingParameter]
        public int Number { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            builder.AddContent(0, $"[{Any}|{Named}|{Wide}|{Number}]");
    }

    private sealed class NoTheme : ITheme
    {
        public Assembly Assembly => typeof(int).Assembly;

        public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets =>
            ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty;
    }
}
