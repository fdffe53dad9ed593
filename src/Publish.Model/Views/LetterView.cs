using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Publish.Model;

/// <summary>A letter's page.</summary>
public sealed record LetterView : DatedDocumentView
{
    public LetterView() { }

    /// <summary>A letter with what all dated documents have; its own parts begin empty.</summary>
    [SetsRequiredMembers]
    public LetterView(DatedDocumentView common)
        : base(common) { }

    public ImmutableArray<LetterheadView> Letterheads { get; init; } = [];

    /// <summary>The sender in one phrase where no letterhead says it.</summary>
    public Text From { get; init; }

    public ImmutableArray<PartyView> Addressees { get; init; } = [];

    public Text Subject { get; init; }

    public Text Salutation { get; init; }

    public Text Closing { get; init; }

    public ImmutableArray<PartyView> Signatories { get; init; } = [];

    /// <summary>The letter's day below the signatures, where custom puts it there.</summary>
    public DateNote? SignedOn { get; init; }

    public EndorsementsView? Endorsements { get; init; }

    public ImmutableArray<PartyView> Copies { get; init; } = [];

    /// <summary>The copies stand under the addressees, and not behind the text.</summary>
    public bool HasCopiesOnTop { get; init; }
}

/// <summary>A press release's page.</summary>
public sealed record PressReleaseView : DatedDocumentView
{
    public PressReleaseView() { }

    /// <summary>A release with what all dated documents have; its own parts begin empty.</summary>
    [SetsRequiredMembers]
    public PressReleaseView(DatedDocumentView common)
        : base(common) { }

    /// <summary>“For immediate release”, or the embargo where a preview shows what is held.</summary>
    public Text Release { get; init; }

    /// <summary>By city, in the order written.</summary>
    public ImmutableArray<ContactCityView> Contacts { get; init; } = [];
}

/// <summary>A standing page.</summary>
public sealed record StandingPageView : DocumentView;

/// <summary>The people to call in one city.</summary>
/// <param name="City">Empty where none is given.</param>
public sealed record ContactCityView(Text City, ImmutableArray<PartyView> People);

/// <summary>A sender's letterhead, folded to its name until opened.</summary>
public sealed record LetterheadView
{
    public required Text Name { get; init; }

    public PictureView? Logo { get; init; }

    public required Text Address { get; init; }

    public required ImmutableArray<ContactLine> Contacts { get; init; }

    public required ImmutableArray<LetterheadGroupView> Groups { get; init; }

    public Text Footer { get; init; }
}

/// <summary>Staff or board in a letterhead.</summary>
public sealed record LetterheadGroupView(Text Title, ImmutableArray<PartyView> People);

/// <summary>A person or body with its lines in the order of the reader's language.</summary>
public sealed record PartyView
{
    /// <summary>Lines before the name (a Korean title stands above).</summary>
    public ImmutableArray<Text> Above { get; init; } = [];

    /// <summary>The strong line; in a Korean address it holds title, name and 귀하.</summary>
    public required Text Name { get; init; }

    /// <summary>Title, organisation, location, where they follow the name.</summary>
    public ImmutableArray<Text> Below { get; init; } = [];

    /// <summary>Address lines in one text.</summary>
    public Text Address { get; init; }

    public ImmutableArray<ContactLine> Contacts { get; init; } = [];

    /// <summary>Such as “Languages: English, Korean”.</summary>
    public Text Speaks { get; init; }

    public PictureView? Signature { get; init; }

    /// <summary>The signature may be seen on the screen and not on paper.</summary>
    public bool IsSignedOnScreenAlone { get; init; }
}

/// <summary>A phone, fax, e-mail or web address with its localized label, such as “Fax:”.</summary>
/// <param name="Href">A <c>tel:</c>, <c>mailto:</c> or web link; null for what is not followed.</param>
public sealed record ContactLine(string Label, string Value, string? Href)
{
    /// <summary>The value is to be set from left to right on a page that goes the other way.</summary>
    public bool IsLeftToRight { get; init; }
}

/// <summary>Who endorses, in the author's lists.</summary>
public sealed record EndorsementsView
{
    /// <summary>The author's heading over all lists; empty for the usual word.</summary>
    public Text Title { get; init; }

    /// <summary>“as of …”; null where no date is given.</summary>
    public DateNote? AsOf { get; init; }

    /// <summary>One a kind, such as “22 organizations”; one for all where not every list says its kind.</summary>
    public required ImmutableArray<string> Counts { get; init; }

    /// <summary>In the author's order.</summary>
    public required ImmutableArray<EndorsementListView> Lists { get; init; }
}

/// <summary>One list: either its entries in the author's order, or countries that hold them.</summary>
/// <param name="Title">Empty where the list has none.</param>
public sealed record EndorsementListView(
    Text Title,
    ImmutableArray<EndorsementView> Entries,
    ImmutableArray<EndorsementCountryView> Countries
);

/// <summary>The endorsements of one country, or those without one; <c>Id</c> is its anchor.</summary>
public sealed record EndorsementCountryView(string Id, Text Country, ImmutableArray<EndorsementView> Entries);

/// <summary>A name, and what follows it.</summary>
/// <param name="Remark">Note and country with the signs that part them from the name; empty where there is
/// neither.</param>
public sealed record EndorsementView(Text Name, Text Remark);
