using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Publish.Engine.Derived;
using Publish.Engine.Host;
using Publish.Printing.Browsers;
using Publish.Printing.Cards;
using Publish.Printing.Pdf;

namespace Publish.Printing;

/// <summary>Registers the producers that need a headless browser: share pictures and printed letters.</summary>
public static class PrintingServices
{
    public static IServiceCollection AddPrinting(this IServiceCollection services)
    {
        services.TryAddSingleton<IBrowserLauncher>(provider => new ChromiumLauncher(
            provider.GetRequiredService<EnvironmentVariables>()
        ));
        services.TryAddSingleton<CardDrawer>();
        services.TryAddSingleton<SheetPrinter>();
        return services
            .AddSingleton<IDerivedFileProducer>(provider => provider.GetRequiredService<CardDrawer>())
            .AddSingleton<IDerivedFileProducer>(provider => provider.GetRequiredService<SheetPrinter>());
    }
}
