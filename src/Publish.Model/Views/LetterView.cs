using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Publish.Model;

/// <summary>View of a letter.</summary>
public sealed record LetterView : DatedDocumentView
{
    public LetterView() { }

    /// <summary>Copies the common part; its own parts are empty.</summary>
    [SetsRequiredMembers]
    public LetterView(DatedDocumentView common)
        : base(common) { }

    public ImmutableArray<LetterheadView> Letterheads { get; init; } = [];

    /// <summary>Senders in one phrase.</summary>
    public Text From { get; init; }

    public ImmutableArray<PartyView> Addressees { get; init; } = [];

    public Text Subject { get; init; }

    public Text Salutation { get; init; }

    public Text Closing { get; init; }

    public ImmutableArray<PartyView> Signatories { get; init; } = [];

    /// <summary>Date below the signatures, in Chinese.</summary>
    public DateNote? SignedOn { get; init; }

    public EndorsementsView? Endorsements { get; init; }

    public ImmutableArray<PartyView> Copies { get; init; } = [];

    /// <summary>Whether copies are listed below the addressees instead of after the text.</summary>
    public bool HasCopiesOnTop { get; init; }
}

/// <summary>View of a press release.</summary>
public sealed record PressReleaseView : DatedDocumentView
{
    public PressReleaseView() { }

    /// <summary>Copies the common part; its own parts are empty.</summary>
    [SetsRequiredMembers]
    public PressReleaseView(DatedDocumentView common)
        : base(common) { }

    /// <summary>“For immediate release”, or a draft's or embargo's note in a preview.</summary>
    public Text Release { get; init; }

    /// <summary>By city, in the order written.</summary>
    public ImmutableArray<ContactCityView> Contacts { get; init; } = [];
}

/// <summary>View of a standing page.</summary>
public sealed record StandingPageView : DocumentView;

/// <summary>Press contacts in one city.</summary>
/// <param name="City">Empty where none is given.</param>
public sealed record ContactCityView(Text City, ImmutableArray<PartyView> People);

/// <summary>A sender's letterhead.</summary>
public sealed record LetterheadView
{
    public required Text Name { get; init; }

    public PictureView? Logo { get; init; }

    public required Text Address { get; init; }

    public required ImmutableArray<ContactLine> Contacts { get; init; }

    public required ImmutableArray<LetterheadGroupView> Groups { get; init; }

    public Text Footer { get; init; }
}

/// <summary>A group of people on a letterhead.</summary>
public sealed record LetterheadGroupView(Text Title, ImmutableArray<PartyView> People);

/// <summary>A person or body, with lines in the order of the reader's language.</summary>
public sealed record PartyView
{
    /// <summary>Lines above the name, such as the organization in East Asian languages.</summary>
    public ImmutableArray<Text> Above { get; init; } = [];

    /// <summary>The main line; in a Korean address title, name and 귀하.</summary>
    public required Text Name { get; init; }

    /// <summary>Lines below the name: title, organization, location.</summary>
    public ImmutableArray<Text> Below { get; init; } = [];

    /// <summary>Address, possibly of several lines.</summary>
    public Text Address { get; init; }

    public ImmutableArray<ContactLine> Contacts { get; init; } = [];

    /// <summary>Such as “Languages: English, Korean”.</summary>
    public Text Speaks { get; init; }

    public PictureView? Signature { get; init; }

    /// <summary>The signature is shown on screens, but not in print.</summary>
    public bool IsSignedOnScreenAlone { get; init; }
}

/// <summary>A phone, fax, e-mail or web address with a label such as “Fax:”.</summary>
/// <param name="Href">A <c>tel:</c>, <c>mailto:</c> or web link; null for a fax.</param>
public sealed record ContactLine(string Label, string Value, string? Href)
{
    /// <summary>Whether the value is isolated left-to-right on a right-to-left page.</summary>
    public bool IsLeftToRight { get; init; }
}

/// <summary>Endorsements, in lists.</summary>
public sealed record EndorsementsView
{
    /// <summary>The author's heading over all lists; empty for the interface's word.</summary>
    public Text Title { get; init; }

    /// <summary>“as of …”; null where no date is given.</summary>
    public DateNote? AsOf { get; init; }

    /// <summary>A sentence for each kind, such as “22 organizations”; one for all where a list has no kind.</summary>
    public required ImmutableArray<string> Counts { get; init; }

    /// <summary>In the author's order.</summary>
    public required ImmutableArray<EndorsementListView> Lists { get; init; }
}

/// <summary>A list of endorsers, either as entries in the author's order or by country.</summary>
/// <param name="Title">Empty where the list has none.</param>
public sealed record EndorsementListView(
    Text Title,
    ImmutableArray<EndorsementView> Entries,
    ImmutableArray<EndorsementCountryView> Countries
);

/// <summary>Endorsers of one country, or without one; <c>Id</c> is the anchor.</summary>
public sealed record EndorsementCountryView(string Id, Text Country, ImmutableArray<EndorsementView> Entries);

/// <summary>An endorser.</summary>
/// <param name="Remark">Note and country, with the punctuation before them; empty for neither.</param>
public sealed record EndorsementView(Text Name, Text Remark);
