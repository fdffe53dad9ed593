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
            Counts = [.. Counts(endorsements.Groups, wording)],
            Countries = byCountry ? Countries(all, wording) : [],
            Lists = [.. endorsements.Groups.Select(group => List(group, byCountry, wording)).Where(list => !list.Entries.IsEmpty)],
        };
    }

    private static ImmutableArray<EndorsementCountryView> Countries(ImmutableArray<Endorsement> all, Wording wording) =>
    [
        .. all.Where(entry => entry.Country is not null).GroupBy(entry => entry.Country!).Select(country => new EndorsementCountryView(
            "page-country-" + country.Key.ToLowerInvariant(), Text.Own(wording.Country(country.Key)), [.. country.Select(entry => Entry(entry, wording))])),
    ];

    private static EndorsementListView List(EndorsementGroup group, bool byCountry, Wording wording) => new(
        wording.Mark(group.Title),
        [.. group.Entries.Where(entry => !byCountry || entry.Country is null).Select(entry => Entry(entry, wording))]);

    private static EndorsementView Entry(Endorsement entry, Wording wording) => new(wording.Mark(entry.Name), wording.Mark(entry.Note));

    /// <summary>A sentence a kind, over all groups of it; a group of no kind says its title.</summary>
    private static IEnumerable<string> Counts(ImmutableArray<EndorsementGroup> groups, Wording wording) =>
        groups.GroupBy(group => (group.Kind, Title: group.Kind is null ? wording.Mark(group.Title).Plain : "")).Select(kind =>
        {
            var count = kind.Sum(group => group.Entries.Length);
            return kind.Key.Kind switch
            {
                EndorserKind.Organizations => wording.Organizations(count),
                EndorserKind.Individuals => wording.Individuals(count),
                _ => kind.Key.Title.Length == 0 ? "" : wording.Words.TitleCount(kind.Key.Title, count.ToString(CultureInfo.InvariantCulture)),
            };
        }).Where(sentence => sentence.Length > 0);
}
