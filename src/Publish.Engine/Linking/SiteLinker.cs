using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>Links what is released into a site: order, related documents, redirects; reports broken links.</summary>
public static class SiteLinker
{
    public static Site Link(Released released, InputFolder input, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(released);
        var dated = released
            .Documents.OfType<DatedDocument>()
            .OrderByDescending(document => document.Date)
            .ThenBy(document => document.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var byId = released.Documents.ToFrozenDictionary(document => document.Id);
        var addresses = new Addresses(released.Settings.Languages);
        var site = new Site
        {
            Settings = released.Settings,
            At = released.At,
            Dated = dated,
            StandingPages =
            [
                .. released.Documents.OfType<StandingPage>().OrderBy(page => page.Id, StringComparer.Ordinal),
            ],
            ById = byId,
            Topics = released.Topics,
            Regions = released.Regions,
            Assets = released.Assets,
            MostViewed = [.. released.MostViewed.Select(id => byId[id]).OfType<DatedDocument>()],
            Related = RelatedDocuments.Of(dated, released.Documents, byId),
            MoreReading = Neighbours.Of(dated),
            Places = released.Places,
            Redirects = [.. Redirects.Of(released.Documents, addresses)],
            MovedFolders = [.. MovedFolders.Of(released.Documents, addresses)],
        };
        var places = new InputPlaces(input, site.Places);
        new LinkCheck(released, site, places, findings).Run();
        foreach (var letter in dated.OfType<Letter>())
            AddresseeCheck.Run(letter, places, findings);
        return site;
    }
}
