using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>What a letter or a release was understood to say of itself; what is not here stays in its text.</summary>
public sealed record LetterParts
{
    public OldKind Kind { get; init; }

    /// <summary>ISO 8601: the day that is written on it, in its dateline or in its head.</summary>
    public Found<string>? Date { get; init; }

    /// <summary>The place of a release's dateline.</summary>
    public Found<string>? Dateline { get; init; }

    /// <summary>Its own heading, where the text repeats one that is not <see cref="OldPage.Title"/>.</summary>
    public Found<string>? Title { get; init; }

    public Found<string>? Subtitle { get; init; }

    /// <summary>The Re: line without its mark.</summary>
    public Found<string>? Subject { get; init; }

    public Found<string>? Salutation { get; init; }

    public Found<string>? Closing { get; init; }

    public ImmutableArray<Found<OldParty>> To { get; init; } = [];

    public ImmutableArray<Found<OldParty>> Copies { get; init; } = [];

    /// <summary>The copies were named under the addressees, and not behind the text.</summary>
    public bool HasCopiesOnTop { get; init; }

    public ImmutableArray<Found<OldParty>> Signatories { get; init; } = [];

    /// <summary>Whom reporters may call, below a release.</summary>
    public ImmutableArray<Found<OldParty>> Contacts { get; init; } = [];

    public Found<OldEndorsements>? Endorsements { get; init; }

    public OldLetterhead? Letterhead { get; init; }
}

/// <summary>Something that was recognised.</summary>
/// <param name="Certainty">0 to 1; below 0.5 it is left in the text and only told.</param>
/// <param name="Words">As they stood there, short.</param>
public sealed record Found<T>(T Value, double Certainty, string Words);

/// <summary>A person or an office as a letter names it, in the letter's language.</summary>
public sealed record OldParty(string Name)
{
    /// <summary>One a line.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    public string? Organization { get; init; }

    /// <summary>Of a contact, the city that it answers from.</summary>
    public string? Location { get; init; }

    public ImmutableArray<string> Address { get; init; } = [];

    public ImmutableArray<string> Phones { get; init; } = [];

    public ImmutableArray<string> Faxes { get; init; } = [];

    public string? Email { get; init; }

    /// <summary>An account or a page of its own, as it stood there.</summary>
    public string? Social { get; init; }

    /// <summary>BCP 47, that a contact speaks.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];
}

/// <summary>The lists under an open letter.</summary>
/// <param name="AsOf">ISO 8601, a day.</param>
/// <param name="Title">The heading over all of them, where each has its own besides.</param>
public sealed record OldEndorsements(string? AsOf, ImmutableArray<OldEndorsementGroup> Groups, string? Title = null);

/// <summary>One of the lists.</summary>
/// <param name="Kind"><c>organizations</c>, <c>individuals</c>, or null where only the title says it.</param>
public sealed record OldEndorsementGroup(string? Title, string? Kind, ImmutableArray<OldEndorsement> Entries);

/// <summary>One that endorses.</summary>
/// <param name="Country">ISO 3166-1 alpha-2; null where what stands there is no country.</param>
public sealed record OldEndorsement(string Name, string? Note, string? Country);

/// <summary>What stands printed on the paper that a letter is written on.</summary>
/// <param name="Name">Empty where the paper says it in a picture alone.</param>
public sealed record OldLetterhead(
    string Name,
    ImmutableArray<string> Address,
    ImmutableArray<string> Phones,
    ImmutableArray<string> Faxes,
    ImmutableArray<OldLetterheadGroup> Groups
);

/// <summary>A list of people on a letterhead.</summary>
public sealed record OldLetterheadGroup(string? Title, ImmutableArray<OldParty> People);
