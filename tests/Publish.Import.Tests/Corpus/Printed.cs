using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>A document as an old site printed it.</summary>
/// <param name="Path">Below the site's folder.</param>
/// <param name="Expected">What the site says of the document: what it does not print is not in it.</param>
/// <param name="Furniture">Words of the page that are no part of the document.</param>
internal sealed record Printed(string Path, byte[] Bytes, TrueText Expected, ImmutableArray<string> Furniture)
{
    /// <summary>The other languages, as the page links them.</summary>
    public ImmutableArray<(string Language, string Address)> Counterparts { get; init; } = [];

    /// <summary>Where each file of it stood.</summary>
    public ImmutableArray<string> Attachments { get; init; } = [];

    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Where the links of its text and notes lead, without their hosts.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    public bool ShowsLetterhead { get; init; }

    public bool SaysItsKind { get; init; } = true;
}
