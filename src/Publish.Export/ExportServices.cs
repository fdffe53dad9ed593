using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Publish.Export.Mirror;

namespace Publish.Export;

/// <summary>Registers the mirror of the site and the single-file letters.</summary>
public static class ExportServices
{
    public static IServiceCollection AddExport(this IServiceCollection services)
    {
        services.TryAddSingleton<Handouts>();
        services.TryAddSingleton<SiteMirror>();
        return services;
    }
}
