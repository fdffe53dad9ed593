using Microsoft.Extensions.DependencyInjection;
using Publish.Engine;
using Publish.Engine.Build;
using Publish.Engine.Outputs;
using Publish.Engine.Outputs.Pages;
using Publish.Engine.Rendering;
using Publish.Metadata;
using Publish.Model;
using Publish.Printing;
using Publish.Printing.Browsers;
using Publish.Theme;
using Publish.Translation;

namespace Publish.Testing;

/// <summary>The engine with the real theme and every pipeline there is, put together once for all tests.</summary>
internal static class Press
{
    public static IReadOnlyList<Type> Pipelines { get; } =
    [
        .. typeof(LetterPages)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IPipeline))),
    ];

    private static readonly ServiceProvider Unwritten = Assemble(new NoBrowser(), StripTools.Here);

    /// <summary>On a machine without a browser.</summary>
    public static SiteBuild Build { get; } = With(new NoBrowser());

    /// <summary>For those who look at a site without writing it.</summary>
    public static EditionReader Reader { get; } = Unwritten.GetRequiredService<EditionReader>();

    public static PageRenderer Renderer { get; } = Unwritten.GetRequiredService<PageRenderer>();

    public static SiteBuild With(IBrowserLauncher browser) => With(browser, StripTools.Here);

    /// <param name="more">Adds what a site's owner has of their own.</param>
    public static SiteBuild With(IBrowserLauncher browser, StripTools tools, Action<IServiceCollection>? more = null) =>
        Assemble(browser, tools, more).GetRequiredService<SiteBuild>();

    private static ServiceProvider Assemble(
        IBrowserLauncher browser,
        StripTools tools,
        Action<IServiceCollection>? more = null
    )
    {
        var services = new ServiceCollection()
            .AddSingleton<ITheme, PressTheme>()
            .AddSingleton(tools)
            .AddSingleton(browser)
            .AddPublishEngine()
            .AddMetadata()
            .AddTranslation()
            .AddPrinting();
        foreach (var pipeline in Pipelines)
            services.AddSingleton(typeof(IPipeline), pipeline);
        more?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
