using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Words;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Sets the long lists under an open letter: by country in order of first appearance, or as one list where they are few.</summary>
internal static class EndorsementViews
{
    private const int EnoughForCountries = 10;

    public static EndorsementsView? Of(Endorsements? endorsements, Wording wording)
    {
        if (endorsements is null)
            return null;
        var all = endorsements.Groups.SelectMany(group => group.Entries).ToImmutableArray();
        var byCountry = all.Length >= EnoughForCountries;
        return new EndorsementsView
        {
            AsOf = endorsements.AsOf is { } day ? new DateNote(day.Machine, wording.Words.AsOf(wording.Day(day.Day))) : null,
            Counts = [.. endorsements.Groups.Select(group => Count(group, wording))],
            Countries = byCountry ? Countries(all, wording) : [],
            Lists = [.. endorsements.Groups.Select(group => List(group, byCountry, wording)).Where(list => !list.Entries.IsEmpty)],
        };
    }

    private static ImmutableArray<EndorsementCountryView> Countries(ImmutableArray<Endorsement> all, Wording wording) =>
    [
        .. all.Where(entry => entry.Country is not null).GroupBy(entry => entry.Country!).Select(country => new EndorsementCountryView(
            "endorsements-" + country.Key.ToLowerInvariant(), Text.Own(wording.Country(country.Key)), [.. country.Select(entry => Entry(entry, wording))])),
    ];

    private static EndorsementListView List(EndorsementGroup group, bool byCountry, Wording wording) => new(
        wording.Mark(group.Title),
        [.. group.Entries.Where(entry => !byCountry || entry.Country is null).Select(entry => Entry(entry, wording))]);

    private static EndorsementView Entry(Endorsement entry, Wording wording) => new(wording.Mark(entry.Name), wording.Mark(entry.Note));

    private static string Count(EndorsementGroup group, Wording wording)
    {
        var count = group.Entries.Length;
        return group.Kind switch
        {
            EndorserKind.Organizations => wording.Organizations(count),
            EndorserKind.Individuals => wording.Individuals(count),
            _ => group.Title is null ? "" : wording.Words.TitleCount(group.Title.In(wording.Language).Value, count.ToString(CultureInfo.InvariantCulture)),
        };
    }
}
