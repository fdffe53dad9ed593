using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Publish.Export.Mirror;

namespace Publish.Export;

/// <summary>Registers what takes a site elsewhere: mirrors and letters as single files.</summary>
public static class ExportServices
{
    public static IServiceCollection AddExport(this IServiceCollection services)
    {
        services.TryAddSingleton<Handouts>();
        services.TryAddSingleton<SiteMirror>();
        return services;
    }
}
