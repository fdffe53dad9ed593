using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Publish.Engine.Link;
using Publish.Engine.Machine;

namespace Publish.Engine.Files;

/// <summary>Registers what looks into published files: the filter of their metadata and the check for active content.</summary>
public static class MetadataServices
{
    public static IServiceCollection AddMetadata(this IServiceCollection services)
    {
        services.TryAddSingleton(provider =>
            StripTools.On(provider.GetRequiredService<EnvironmentVariables>()("PATH"))
        );
        services.TryAddSingleton<IMetadataFilter>(provider =>
            new FileCleaner(provider.GetRequiredService<StripTools>())
        );
        return services.AddSingleton<ISiteCheck, RunningFiles>();
    }
}
