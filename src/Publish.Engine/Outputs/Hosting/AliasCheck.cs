using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Reports aliases that collide with a page, and aliases of two documents.</summary>
internal static class AliasCheck
{
    public static void Run(ImmutableArray<Output> outputs, Site site, InputPlaces places, Findings findings)
    {
        var standing = new Dictionary<string, Output>(StringComparer.Ordinal);
        foreach (var output in outputs)
            standing.TryAdd(AddressKey.Of(output.Path), output);
        TellGone(site.Settings, standing, places, findings);
        var addresses = new Addresses(site.Languages);
        var homes = site
            .Languages.Select(language => AddressKey.Of(addresses.In(language, SharedPath.Home)))
            .ToHashSet(StringComparer.Ordinal);
        var taken = new Dictionary<string, (SitePath To, string File)>(StringComparer.Ordinal);
        foreach (var (alias, to, file, number) in Aliases(site, addresses))
        {
            var key = AddressKey.Of(alias.Path);
            if (standing.TryGetValue(key, out var page) && (alias.Query.Length == 0 || !homes.Contains(key)))
                findings.Add(PlanRules.AliasTaken, places.Of(file, $"aliases/{number}"), alias.ToString(), page.Origin);
            else if (
                !taken.TryAdd(key + "?" + alias.Query, (to, file))
                && taken[key + "?" + alias.Query] is var first
                && first.To != to
            )
                findings.Add(PlanRules.AliasTwice, places.Of(file, $"aliases/{number}"), alias.ToString(), first.File);
        }
    }

    private static void TellGone(
        SiteSettings settings,
        Dictionary<string, Output> standing,
        InputPlaces places,
        Findings findings
    )
    {
        foreach (var (at, address) in settings.Gone.Index())
            if (address.Query.Length == 0 && standing.TryGetValue(AddressKey.Of(address.Path), out var page))
                findings.Add(
                    PlanRules.AliasTaken,
                    places.Of("site.yml", $"gone/{at}"),
                    address.ToString(),
                    page.Origin
                );
    }

    private static IEnumerable<(OldAddress Alias, SitePath To, string File, int Number)> Aliases(
        Site site,
        Addresses addresses
    ) =>
        site.Documents.SelectMany(document =>
            document
                .Aliases.Select(
                    (alias, at) => (alias, addresses.Of(document, document.Source), document.Id + "/document.yml", at)
                )
                .Concat(
                    document.Variants.SelectMany(variant =>
                        variant.Aliases.Select(
                            (alias, at) => (alias, addresses.Of(document, variant), variant.File, at)
                        )
                    )
                )
        );
}
