using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>Shape of share lists: one for all, or one a language and <c>default</c> for the rest.</summary>
internal static class ShareShape
{
    private static Shape<ImmutableArray<ShareService>> List { get; } =
        Shapes.ListOfValues(
            TextShapes.Choice<ShareService>(
                "services",
                [.. Enum.GetValues<ShareService>().Select(service => (service.ToString().ToLowerInvariant(), service))]
            )
        );

    public static Shape<ShareServices> Services { get; } =
        new(
            "a list of services, or one a language",
            book =>
                Schema.Any(List.Schema(book), Schema.Map(List.Schema(book), "^(default|[a-z]{2,3}(-[A-Za-z0-9]+)*)$")),
            (node, reading) =>
                node is YamlMapping map
                    ? ByLanguage(map, reading)
                    : new ShareServices(
                        List.Read(node, reading),
                        ImmutableDictionary<Language, ImmutableArray<ShareService>>.Empty
                    )
        );

    private static ShareServices ByLanguage(YamlMapping map, ParseContext reading)
    {
        var usually = ShareServices.Usual.Usually;
        var byLanguage = ImmutableDictionary.CreateBuilder<Language, ImmutableArray<ShareService>>();
        foreach (var (key, value) in map.Entries)
            if (key.Value == "default")
                usually = reading.Read(key.Value, value, List);
            else if (ReferenceShapes.OfSite(key.Value, key.Start, reading) is { } language)
                byLanguage[language] = reading.Read(key.Value, value, List);
        return new ShareServices(usually, byLanguage.ToImmutable());
    }
}
