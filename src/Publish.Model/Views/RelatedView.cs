using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Related content: attachments, then documents.</summary>
public sealed record RelatedView(ImmutableArray<AttachmentView> Attachments, ImmutableArray<EntryView> Documents)
{
    public bool IsEmpty => Attachments.IsEmpty && Documents.IsEmpty;
}

/// <summary>A file for download.</summary>
/// <param name="Meta">Such as “(PDF, 214 KB, English)”.</param>
public sealed record AttachmentView(Text Title, string Href, Language? Language, Text Meta);

/// <summary>An entry of a document in a list.</summary>
public sealed record EntryView
{
    public required string Href { get; init; }

    /// <summary>In the reader's language, else marked with its own.</summary>
    public required Text Title { get; init; }

    /// <summary>Language of the linked page, where it is not the reader's.</summary>
    public Language? Foreign { get; init; }

    /// <summary>Name of that language in brackets, in the reader's language; else empty.</summary>
    public Text ForeignName { get; init; }

    /// <summary>Notice such as “Not yet available in English; shown in Korean.”; else empty.</summary>
    public Text NotTranslated { get; init; }

    public required Text Kind { get; init; }

    /// <summary>Addressees of a letter, such as “To Kwon Hyeok-jin”.</summary>
    public Text ToWhom { get; init; }

    /// <summary>Reason of a related document, such as “Also about Fiji”; empty in lists.</summary>
    public Text Why { get; init; }

    /// <summary>Dateline of a press release, or location of a letter's first addressee.</summary>
    public Text Place { get; init; }

    public Text Description { get; init; }

    public required DateView Date { get; init; }
}
