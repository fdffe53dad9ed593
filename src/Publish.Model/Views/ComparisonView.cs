using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A translation with its source beside it, for readers and for those who check it.</summary>
public sealed record ComparisonView : View
{
    /// <summary>“Read side by side”.</summary>
    public required Text Name { get; init; }

    /// <summary>“Hide …”, which leads back to the translation alone.</summary>
    public required Link Off { get; init; }

    public required SideView Translation { get; init; }

    public required SideView Source { get; init; }

    public required ImmutableArray<PairView> Body { get; init; }

    public required ImmutableArray<PairView> NotesToEditors { get; init; }

    /// <summary>
    /// Whether each pair is one block of the text; where the two are built differently, some pairs are longer.
    /// </summary>
    public required bool IsAlike { get; init; }
}

/// <summary>What stands of one language around the pairs.</summary>
/// <param name="Page">The language by its own name; the source's leads to its page.</param>
public sealed record SideView(LanguageLink Page, Text Title, ImmutableArray<FootnoteView> Footnotes)
{
    public Language Language => Page.Language;

    public Text Subtitle { get; init; }

    public Text Description { get; init; }

    public Text Subject { get; init; }

    public Text Salutation { get; init; }

    public Text Closing { get; init; }
}

/// <summary>A stretch of the translation and what it translates; one of them may be empty.</summary>
public sealed record PairView(Html Translation, Html Source);
