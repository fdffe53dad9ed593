using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Content.Documents;
using Publish.Translation.Parity;
using Publish.Translation.Status;

namespace Publish.Translation;

/// <summary>Registers what looks at translations while documents are read: their state, their gaps and their parity.</summary>
public static class TranslationServices
{
    public static IServiceCollection AddTranslation(this IServiceCollection services) =>
        services
            .AddSingleton<IDocumentCheck, FollowsCheck>()
            .AddSingleton<IDocumentCheck, UnfinishedCheck>()
            .AddSingleton<IDocumentCheck, ParityCheck>();
}
