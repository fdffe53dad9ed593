using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A document: facts shared by all languages, and its variants; base of all kinds.</summary>
public abstract record Document
{
    /// <summary>Its folder below the input, such as <c>letters/2024-03-05-open-letter-on-returns</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The last part of its address, NFC; a variant may have its own.</summary>
    public required string Slug { get; init; }

    public required Language SourceLanguage { get; init; }

    /// <summary>In menu order; the source variant is one of them.</summary>
    public required ImmutableArray<Variant> Variants { get; init; }

    /// <summary>Id in feeds, kept from an older folder; null for <see cref="Id"/>.</summary>
    public string? FeedId { get; init; }

    public When? Published { get; init; }

    public When? Updated { get; init; }

    public bool Draft { get; init; }

    /// <summary>
    /// End of the embargo, before which it is not published; <see cref="DateTimeOffset.MaxValue"/> where it is
    /// unreadable.
    /// </summary>
    public DateTimeOffset? Embargo { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2, upper case.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>Old addresses that redirect to the source variant.</summary>
    public ImmutableArray<OldAddress> Aliases { get; init; } = [];

    public Picture? Image { get; init; }

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Ids of documents named by the author, first in the related content.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Hash of all its files.</summary>
    public required ulong Fingerprint { get; init; }

    public Variant Source => Variants.First(variant => variant.Language == SourceLanguage);

    public Variant? In(Language language) => Variants.FirstOrDefault(variant => variant.Language == language);

    /// <summary>The variant shown to a reader: in their language, else a fallback language, else the source.</summary>
    public Variant For(Language reader) =>
        In(reader) ?? reader.FallsBackTo.Select(In).FirstOrDefault(found => found is not null) ?? Source;
}
