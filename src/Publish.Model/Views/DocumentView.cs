using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Common part of the views of letters, press releases and standing pages.</summary>
public abstract record DocumentView : View
{
    public Text Subtitle { get; init; }

    public required BodyView Body { get; init; }

    /// <summary>All languages of the document, with this one; empty where there is only one.</summary>
    public required ImmutableArray<LanguageLink> AvailableIn { get; init; }

    /// <summary>Link to the side-by-side page of a translation; null where there is none.</summary>
    public Link? Beside { get; init; }

    /// <summary>Notice that the source has changed since the translation, with a link to it.</summary>
    public (Text Words, Link Source)? Behind { get; init; }

    /// <summary>Such as “Translation: names”.</summary>
    public Text TranslatedBy { get; init; }

    public required ImmutableArray<CorrectionView> Corrections { get; init; }

    /// <summary>Related content: attachments, then documents.</summary>
    public required RelatedView Related { get; init; }
}

/// <summary>Common part of the views of letters and press releases.</summary>
public abstract record DatedDocumentView : DocumentView
{
    /// <summary>Kind, such as “Open letter”.</summary>
    public required Text Kind { get; init; }

    public required DateView Date { get; init; }

    /// <summary>Sentences such as “Published …” and “Updated …”.</summary>
    public required ImmutableArray<DateNote> DateNotes { get; init; }

    /// <summary>“DRAFT” or “Embargoed until …”, in a preview.</summary>
    public Text Held { get; init; }

    public required ShareView Share { get; init; }

    /// <summary>Citation of this document: author, title, addressee, date, address.</summary>
    public required Text Citation { get; init; }

    public PictureView? Image { get; init; }

    /// <summary>Regions, then countries.</summary>
    public required ImmutableArray<Link> Places { get; init; }

    public required ImmutableArray<Link> Topics { get; init; }

    public required ImmutableArray<EntryView> MoreReading { get; init; }

    /// <summary>Empty unless the site shows it everywhere.</summary>
    public required ImmutableArray<EntryView> MostViewed { get; init; }
}

/// <summary>Sanitized or encoded HTML.</summary>
public readonly record struct Html(string Value)
{
    public bool IsEmpty => string.IsNullOrEmpty(Value);

    public override string ToString() => Value;
}

/// <summary>A body with its placeholders filled.</summary>
/// <param name="Addresses">Absolute addresses of the links in text, then footnotes, in order, for print.</param>
public sealed record BodyView(
    Html Main,
    Html NotesToEditors,
    ImmutableArray<FootnoteView> Footnotes,
    ImmutableArray<string> Addresses
);

/// <summary>A footnote with its number and back links.</summary>
public sealed record FootnoteView(int Number, string Id, Html Html, ImmutableArray<(string Href, string Label)> Backs);

/// <summary>A date formatted for the reader.</summary>
/// <param name="Machine">ISO 8601, for <c>datetime</c>.</param>
/// <param name="Full">Date with time and zone, where given, in one phrase.</param>
/// <param name="Day">The date alone.</param>
/// <param name="Time">Time and zone alone; null where there is none.</param>
/// <param name="Short">Short date for lists.</param>
public sealed record DateView(string Machine, string Full, string Day, string? Time, string Short)
{
    /// <summary>Date without year for lists by month, such as “Nov 18” or “11. 18.”.</summary>
    public string WithinMonth { get; init; } = Short;
}

/// <summary>A sentence about a date, such as “Updated March 5, 2024”.</summary>
public sealed record DateNote(string Machine, string Words);

/// <summary>A picture with its address, size, alternative text, caption and credit.</summary>
public sealed record PictureView(string Src, int? Width, int? Height, Text Alt, Text Caption, Text Credit)
{
    /// <summary><c>srcset</c> in its own format; null for one version.</summary>
    public string? SrcSet { get; init; }

    /// <summary><c>srcset</c> in WebP, for a <c>source</c>; null for none.</summary>
    public string? WebPSrcSet { get; init; }
}

/// <summary>A correction, with a heading such as “Correction, March 5, 2024”.</summary>
public sealed record CorrectionView(string Machine, string Heading, Text Text);
