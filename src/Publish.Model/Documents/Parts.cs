using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A picture with what must be said about it.</summary>
/// <param name="File">Its path below the input.</param>
public sealed record Picture(
    string File,
    Localized<string>? Alt,
    Localized<string>? Caption = null,
    Localized<string>? Credit = null
);

/// <summary>A file that belongs to a document, offered to its readers.</summary>
/// <param name="File">Its path below the input.</param>
/// <param name="Language">The language of what is in it, where known.</param>
public sealed record Attachment(string File, Localized<string>? Title, Language? Language);

/// <summary>What was wrong and is now right, for readers of the earlier text.</summary>
public sealed record Correction(When Date, Localized<string> Text);

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
