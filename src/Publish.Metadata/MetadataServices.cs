using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Publish.Engine.Assets;
using Publish.Engine.Derived;
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
        services.TryAddSingleton<MetadataFilter>();
        services.TryAddSingleton<IMetadataScanner>(provider => provider.GetRequiredService<MetadataFilter>());
        services.AddSingleton<IDerivedFileProducer>(provider => provider.GetRequiredService<MetadataFilter>());
        return services.AddSingleton<ISiteCheck, ActiveContentCheck>();
    }
}
