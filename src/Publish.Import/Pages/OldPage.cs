using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// One page of an old site in one language: its main text, and what its site says about it outside of that text.
/// </summary>
public sealed record OldPage
{
    /// <summary>The <see cref="OldItem.Name"/> that it was read from.</summary>
    public required string Source { get; init; }

    /// <summary>Where it stood: absolute, or a path of the old site that begins with <c>/</c>.</summary>
    public string? Address { get; init; }

    /// <summary>Others that led to it, such as <c>/node/12</c> or <c>/?p=12</c>.</summary>
    public ImmutableArray<string> OtherAddresses { get; init; } = [];

    public OldKind Kind { get; init; }

    /// <summary>BCP 47, as declared.</summary>
    public string? Language { get; init; }

    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Description { get; init; }

    /// <summary>ISO 8601: a day, or a day, a time and an offset.</summary>
    public string? Published { get; init; }

    /// <summary>ISO 8601.</summary>
    public string? Updated { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>As the old site names them, in the page's language.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>As the old site names them.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>The same text in other languages, as the site links them.</summary>
    public ImmutableArray<Counterpart> Counterparts { get; init; } = [];

    /// <summary>An id that an export gives all languages of one text.</summary>
    public string? Group { get; init; }

    /// <summary>Files that are offered beside the text.</summary>
    public ImmutableArray<OldFile> Files { get; init; } = [];

    public OldFile? Image { get; init; }

    /// <summary>Addresses of pages that an editor put beside it; never lists that a machine fills.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>
    /// The main text, without furniture, scripts and event handlers; every <c>href</c> and <c>src</c> in it is
    /// absolute, a path that begins with <c>/</c>, or a <c>#fragment</c>.
    /// </summary>
    public required IElement Content { get; init; }

    /// <summary>What stood on the page and is not in <see cref="Content"/>: the first words of each piece.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    public ImmutableArray<Doubt> Doubts { get; init; } = [];
}

/// <summary>What an old site says that a page is.</summary>
public enum OldKind
{
    Unknown,
    Letter,
    PressRelease,
    Page,
}

/// <summary>The same text in another language.</summary>
/// <param name="Language">BCP 47, as declared; null where the link does not say it.</param>
/// <param name="Address">As <see cref="OldPage.Address"/>.</param>
public sealed record Counterpart(string? Language, string Address);

/// <summary>A file that a page names.</summary>
/// <param name="Address">As <see cref="OldPage.Address"/>.</param>
public sealed record OldFile(
    string Address,
    string? Title = null,
    string? Alt = null,
    string? Caption = null,
    string? Credit = null
);
