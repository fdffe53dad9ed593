using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Endorsements of an open letter, in lists in the author's order.</summary>
/// <param name="Title">Heading over all lists; null for the interface's word.</param>
public sealed record Endorsements(When? AsOf, ImmutableArray<EndorsementGroup> Groups, Localized<string>? Title = null);

/// <summary>A list of endorsers.</summary>
/// <param name="Kind">Kind of its endorsers, for their number; null where unknown.</param>
/// <param name="IsByCountry">Grouped by country in the order of the reader's language, rather than in the author's
/// order.</param>
public sealed record EndorsementGroup(
    Localized<string>? Title,
    ImmutableArray<Endorsement> Entries,
    EndorserKind? Kind = null,
    bool IsByCountry = false
);

/// <summary>Kind of endorsers, for the words of their number.</summary>
public enum EndorserKind
{
    Organizations,
    Individuals,
}

/// <summary>An endorser.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, upper case.</param>
public sealed record Endorsement(Localized<string> Name, Localized<string>? Note, string? Country);
