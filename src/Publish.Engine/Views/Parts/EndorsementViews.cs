using System.Collections.Immutable;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Makes the views of endorsements: in the author's order, or grouped by country.</summary>
internal static class EndorsementViews
{
    private const string Anchor = "page-country-",
        Elsewhere = "none";

    public static EndorsementsView? Of(Endorsements? endorsements, Wording wording) =>
        endorsements is null
            ? null
            : new()
            {
                Title = wording.Mark(endorsements.Title),
                AsOf = endorsements.AsOf is { } day
                    ? new DateNote(day.Machine, wording.Words.AsOf(wording.Day(day.Day)))
                    : null,
                Counts = [.. Counts(endorsements.Groups, wording)],
                Lists =
                [
                    .. endorsements
                        .Groups.Where(group => !group.Entries.IsEmpty)
                        .Select((group, at) => List(group, at, wording)),
                ],
            };

    /// <summary>Note and country after an endorser's name.</summary>
    /// <param name="country">Name in the reader's language; null where it is the heading or unknown.</param>
    private static Text Remark(Endorsement entry, string? country, Wording wording)
    {
        var remark = Text.Empty;
        if (entry.Note is { } note)
            remark = wording.Words.EndorserNote(remark, wording.Mark(note));
        if (country is null)
            return remark;
        var said = wording.Words.EndorserCountry("", country);
        var whole = said.TrimStart();
        return new([
            .. remark.IsEmpty ? [] : remark.Runs,
            new(said[..^whole.Length], null),
            .. Text.Own(whole).Unbroken().Runs,
        ]);
    }

    /// <summary>Name of an entry's country, unless it is the list's title.</summary>
    private static string? Country(Endorsement entry, EndorsementGroup group, Wording wording) =>
        entry.Country is { } code && wording.Country(code) is var name && name != wording.Mark(group.Title).Plain
            ? name
            : null;

    private static EndorsementListView List(EndorsementGroup group, int at, Wording wording)
    {
        var isByCountry = group.IsByCountry && group.Entries.Any(entry => entry.Country is not null);
        return new(
            wording.Mark(group.Title),
            isByCountry
                ? []
                : [.. group.Entries.Select(entry => Entry(entry, Country(entry, group, wording), wording))],
            isByCountry ? Countries(group.Entries, at == 0 ? Anchor : $"{Anchor}{at + 1}-", wording) : []
        );
    }

    private static EndorsementView Entry(Endorsement entry, string? country, Wording wording) =>
        new(wording.Mark(entry.Name), Remark(entry, country, wording));

    /// <summary>Entries by country, in the language's collation; those without a country last.</summary>
    private static ImmutableArray<EndorsementCountryView> Countries(
        ImmutableArray<Endorsement> entries,
        string anchor,
        Wording wording
    ) =>
        [
            .. entries
                .GroupBy(entry => entry.Country)
                .Select(country =>
                    (
                        Code: country.Key,
                        Entries: country.AsEnumerable(),
                        Name: country.Key is { } code ? wording.Country(code) : wording.Words.NoCountry
                    )
                )
                .OrderBy(country => country.Code is null)
                .ThenBy(country => country.Name, wording.Order)
                .Select(country => new EndorsementCountryView(
                    anchor + (country.Code?.ToLowerInvariant() ?? Elsewhere),
                    Text.Own(country.Name),
                    [.. country.Entries.Select(entry => Entry(entry, null, wording))]
                )),
        ];

    /// <summary>Number of endorsers by kind; a total alone where a list has no kind.</summary>
    private static IEnumerable<string> Counts(ImmutableArray<EndorsementGroup> groups, Wording wording)
    {
        var filled = groups.Where(group => !group.Entries.IsEmpty).ToArray();
        if (filled.Any(group => group.Kind is null))
            return [wording.Words.EndorsementCount(filled.Sum(group => group.Entries.Length))];
        return filled
            .GroupBy(group => group.Kind)
            .Select(kind => (kind.Key, Count: kind.Sum(group => group.Entries.Length)))
            .Select(kind =>
                kind.Key is EndorserKind.Organizations
                    ? wording.Organizations(kind.Count)
                    : wording.Individuals(kind.Count)
            );
    }
}
