using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>The long lists under an open letter, in their author's order.</summary>
/// <param name="Title">The heading over all of them; null for the usual word.</param>
public sealed record Endorsements(When? AsOf, ImmutableArray<EndorsementGroup> Groups, Localized<string>? Title = null);

/// <summary>One list of those who endorse, such as organisations.</summary>
/// <param name="Kind">What is counted; null where nobody has said it.</param>
/// <param name="IsByCountry">Put by country in the order of the reader's language, rather than in the author's.</param>
public sealed record EndorsementGroup(
    Localized<string>? Title,
    ImmutableArray<Endorsement> Entries,
    EndorserKind? Kind = null,
    bool IsByCountry = false
);

/// <summary>Who endorses: the words of the counts follow from it.</summary>
public enum EndorserKind
{
    Organizations,
    Individuals,
}

/// <summary>One that endorses.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, upper case.</param>
public sealed record Endorsement(Localized<string> Name, Localized<string>? Note, string? Country);
