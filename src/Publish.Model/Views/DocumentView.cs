using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>What letters, releases and standing pages have in common.</summary>
public abstract record DocumentView : View
{
    public Text Subtitle { get; init; }

    public required BodyView Body { get; init; }

    /// <summary>Every language this document really has, this one included; empty where there is only one.</summary>
    public required ImmutableArray<LanguageLink> AvailableIn { get; init; }

    /// <summary>
    /// Of a translation: “Show … beside”, which leads to the page that does; null where there is none.
    /// </summary>
    public Link? Beside { get; init; }

    /// <summary>
    /// Of a translation whose source has changed since: that it has, and the source's page under its language's own
    /// name.
    /// </summary>
    public (Text Words, Link Source)? Behind { get; init; }

    /// <summary>Such as “Translation: names”.</summary>
    public Text TranslatedBy { get; init; }

    public required ImmutableArray<CorrectionView> Corrections { get; init; }

    /// <summary>In the canonical order: attachments, then documents.</summary>
    public required RelatedView Related { get; init; }
}

/// <summary>A document that stands in time, with all that stands after it.</summary>
public abstract record DatedDocumentView : DocumentView
{
    /// <summary>Such as “Open letter”.</summary>
    public required Text Kind { get; init; }

    public required DateView Date { get; init; }

    /// <summary>Such as “Published …”, “Updated …”; each a sentence with its date.</summary>
    public required ImmutableArray<DateNote> DateNotes { get; init; }

    /// <summary>“DRAFT” or “Embargoed until …”, where a preview shows what is held.</summary>
    public Text Held { get; init; }

    public required ShareView Share { get; init; }

    /// <summary>
    /// How a text names this one as its source: by whom, its title, to whom, when, and where it stands.
    /// </summary>
    public required Text Citation { get; init; }

    public PictureView? Image { get; init; }

    /// <summary>Regions, then countries.</summary>
    public required ImmutableArray<Link> Places { get; init; }

    public required ImmutableArray<Link> Topics { get; init; }

    public required ImmutableArray<EntryView> MoreReading { get; init; }

    /// <summary>Empty unless the site wants it everywhere.</summary>
    public required ImmutableArray<EntryView> MostViewed { get; init; }
}

/// <summary>HTML that is safe to print as it stands.</summary>
public readonly record struct Html(string Value)
{
    public bool IsEmpty => string.IsNullOrEmpty(Value);

    public override string ToString() => Value;
}

/// <summary>A body with its holes filled for one page.</summary>
/// <param name="Addresses">Where the links of the text and then of the notes lead, absolute, in their order: paper
/// cannot be followed.</param>
public sealed record BodyView(
    Html Main,
    Html NotesToEditors,
    ImmutableArray<FootnoteView> Footnotes,
    ImmutableArray<string> Addresses
);

/// <summary>A note, its number, and the ways back to the text.</summary>
public sealed record FootnoteView(int Number, string Id, Html Html, ImmutableArray<(string Href, string Label)> Backs);

/// <summary>A date as its reader writes it.</summary>
/// <param name="Machine">For <c>datetime</c>.</param>
/// <param name="Full">Day and, where given, time and zone, in one phrase.</param>
/// <param name="Day">The day alone.</param>
/// <param name="Time">Time and zone alone; null where the source gives none.</param>
/// <param name="Short">The day as lists write it.</param>
public sealed record DateView(string Machine, string Full, string Day, string? Time, string Short)
{
    /// <summary>The day without its year, as lists by month write it, such as “Nov 18” or “11. 18.”.</summary>
    public string WithinMonth { get; init; } = Short;
}

/// <summary>A sentence about a date, such as “Updated March 5, 2024”.</summary>
public sealed record DateNote(string Machine, string Words);

/// <summary>A picture with its address and what is said about it.</summary>
public sealed record PictureView(string Src, int? Width, int? Height, Text Alt, Text Caption, Text Credit)
{
    /// <summary>
    /// The picture and narrower ones in its own format, as <c>srcset</c> has them; null where there is one alone.
    /// </summary>
    public string? SrcSet { get; init; }

    /// <summary>The same in WebP, for a <c>source</c> before the picture; null where there are none.</summary>
    public string? WebPSrcSet { get; init; }
}

/// <summary>What was corrected and when; the heading is a sentence such as “Correction, March 5, 2024”.</summary>
public sealed record CorrectionView(string Machine, string Heading, Text Text);
