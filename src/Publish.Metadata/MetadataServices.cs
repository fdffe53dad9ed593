using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Publish.Engine.Assets;
using Publish.Engine.Host;
using Publish.Engine.Linking;
using Publish.Metadata.ActiveContent;

namespace Publish.Metadata;

/// <summary>Registers the metadata filter and the check for active content of published files.</summary>
public static class MetadataServices
{
    public static IServiceCollection AddMetadata(this IServiceCollection services)
    {
        services.TryAddSingleton(provider =>
            StripTools.On(provider.GetRequiredService<EnvironmentVariables>()("PATH"))
        );
        services.TryAddSingleton<IMetadataFilter>(provider => new MetadataFilter(
            provider.GetRequiredService<StripTools>()
        ));
        return services.AddSingleton<ISiteCheck, ActiveContentCheck>();
    }
}
