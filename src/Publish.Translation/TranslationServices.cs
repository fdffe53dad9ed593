using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Content.Documents;
using Publish.Translation.Parity;
using Publish.Translation.Status;

namespace Publish.Translation;

/// <summary>Registers the document checks for translations: source marks, unfinished texts and parity.</summary>
public static class TranslationServices
{
    public static IServiceCollection AddTranslation(this IServiceCollection services) =>
        services
            .AddSingleton<IDocumentCheck, FollowsCheck>()
            .AddSingleton<IDocumentCheck, UnfinishedCheck>()
            .AddSingleton<IDocumentCheck, ParityCheck>();
}
