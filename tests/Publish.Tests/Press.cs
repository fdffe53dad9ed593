using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Files;
using Publish.Engine.Pipelines;
using Publish.Engine.Rendering;
using Publish.Engine.Views;
using Publish.Engine.Write;
using Publish.Model;
using Publish.Theme;

namespace Publish.Tests;

/// <summary>The engine with the real theme and every pipeline there is, put together once for all tests.</summary>
internal static class Press
{
    public static IReadOnlyList<Type> Pipelines { get; } =
        [.. typeof(LetterPages).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IPipeline)))];

    public static SiteBuild Build { get; } = Assemble().GetRequiredService<SiteBuild>();

    private static ServiceProvider Assemble()
    {
        var services = new ServiceCollection().AddSingleton<ITheme, PressTheme>().AddSingleton(TimeProvider.System)
            .AddSingleton<ThemeFiles>().AddSingleton<SiteViews.Source>()
            .AddSingleton<PageRenderer>().AddSingleton<OutputWriter>().AddSingleton<EditionReader>().AddSingleton<SiteBuild>();
        foreach (var pipeline in Pipelines)
            services.AddSingleton(typeof(IPipeline), pipeline);
        return services.BuildServiceProvider();
    }
}
