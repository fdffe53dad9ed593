using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Publish.Engine.Mirror;

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
