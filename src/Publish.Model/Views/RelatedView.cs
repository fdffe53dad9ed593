using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Related content in its one canonical layout: attachments first, then documents.</summary>
public sealed record RelatedView(ImmutableArray<AttachmentView> Attachments, ImmutableArray<EntryView> Documents)
{
    public bool IsEmpty => Attachments.IsEmpty && Documents.IsEmpty;
}

/// <summary>A file to take along.</summary>
/// <param name="Meta">Such as “(PDF, 214 KB, English)”.</param>
public sealed record AttachmentView(Text Title, string Href, Language? Language, Text Meta);

/// <summary>A document as lists name it.</summary>
public sealed record EntryView
{
    public required string Href { get; init; }

    /// <summary>In the reader's language, or else marked with its own.</summary>
    public required Text Title { get; init; }

    /// <summary>The language behind the link, where it is not the reader's.</summary>
    public Language? Foreign { get; init; }

    /// <summary>
    /// The foreign language's own name in the reader's brackets, such as “(한국어)”; empty where it is the reader's.
    /// </summary>
    public Text ForeignName { get; init; }

    /// <summary>Such as “Not yet available in English; shown in Korean.”; empty where it is.</summary>
    public Text NotTranslated { get; init; }

    public required Text Kind { get; init; }

    /// <summary>To whom, of a letter, such as “To Kwon Hyeok-jin”.</summary>
    public Text ToWhom { get; init; }

    /// <summary>
    /// What it shares with the document that it stands under, such as “Also about Fiji”; empty where it stands in a
    /// list.
    /// </summary>
    public Text Why { get; init; }

    /// <summary>A release's dateline or an addressee's location.</summary>
    public Text Place { get; init; }

    public Text Description { get; init; }

    public required DateView Date { get; init; }
}
