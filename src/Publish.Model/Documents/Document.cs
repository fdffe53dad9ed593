using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>What every language of one publication shares, and its variants; the common part of each kind.</summary>
public abstract record Document
{
    /// <summary>Its folder below the input, such as <c>letters/2024-03-05-open-letter-on-returns</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The last part of its address, NFC; a variant may have its own.</summary>
    public required string Slug { get; init; }

    public required Language SourceLanguage { get; init; }

    /// <summary>In the order of the site's menu; the source variant is among them.</summary>
    public required ImmutableArray<Variant> Variants { get; init; }

    /// <summary>The id of it that feeds have kept from an older folder; null where that is its own.</summary>
    public string? FeedId { get; init; }

    public When? Published { get; init; }

    public When? Updated { get; init; }

    public bool Draft { get; init; }

    /// <summary>
    /// Before it nothing of the document may be seen; <see cref="DateTimeOffset.MaxValue"/> when it could not be read.
    /// </summary>
    public DateTimeOffset? Embargo { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2, upper case.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>Old addresses that lead to the source variant.</summary>
    public ImmutableArray<OldAddress> Aliases { get; init; } = [];

    public Picture? Image { get; init; }

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Ids of documents that stand first in the related content.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>A hash of all its files' bytes: what the fingerprints of its pages begin from.</summary>
    public required ulong Fingerprint { get; init; }

    public Variant Source => Variants.First(variant => variant.Language == SourceLanguage);

    public Variant? In(Language language) => Variants.FirstOrDefault(variant => variant.Language == language);

    /// <summary>The variant that a reader is shown: their language, its chain, the source.</summary>
    public Variant For(Language reader) =>
        In(reader) ?? reader.FallsBackTo.Select(In).FirstOrDefault(found => found is not null) ?? Source;
}
