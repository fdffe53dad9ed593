using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Publish.Engine.Assets;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Build;
using Publish.Engine.Derived;
using Publish.Engine.OutputFolder;
using Publish.Engine.Rendering;

namespace Publish.Engine;

/// <summary>Registers the main flow: reading, linking, views, rendering and writing.</summary>
public static class EngineServices
{
    /// <summary>
    /// What is registered already stays. The theme, the pipelines, an <see cref="IMetadataScanner"/> and the other
    /// producers of derived files come from elsewhere.
    /// </summary>
    public static IServiceCollection AddPublishEngine(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(PictureLibrary.Here);
        services.TryAddSingleton<ThemeFiles>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDerivedFileProducer, PictureScaler>());
        services.TryAddSingleton<PageRenderer>();
        services.TryAddSingleton<OutputWriter>();
        services.TryAddSingleton<EditionReader>();
        services.TryAddSingleton<SiteBuild>();
        return services;
    }
}
