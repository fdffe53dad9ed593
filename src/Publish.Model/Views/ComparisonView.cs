using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>View of a translation side by side with its source.</summary>
public sealed record ComparisonView : View
{
    /// <summary>Interface word “Read side by side”.</summary>
    public required Text Name { get; init; }

    /// <summary>Link “Hide …” to the translation alone.</summary>
    public required Link Off { get; init; }

    public required SideView Translation { get; init; }

    public required SideView Source { get; init; }

    public required ImmutableArray<PairView> Body { get; init; }

    public required ImmutableArray<PairView> NotesToEditors { get; init; }

    /// <summary>Whether each pair is one block; false where the structures differ.</summary>
    public required bool IsAlike { get; init; }
}

/// <summary>One language's part of a side-by-side page.</summary>
/// <param name="Page">Its endonym; of the source, a link to its page.</param>
public sealed record SideView(LanguageLink Page, Text Title, ImmutableArray<FootnoteView> Footnotes)
{
    public Language Language => Page.Language;

    public Text Subtitle { get; init; }

    public Text Description { get; init; }

    public Text Subject { get; init; }

    public Text Salutation { get; init; }

    public Text Closing { get; init; }
}

/// <summary>Aligned parts of translation and source; one may be empty.</summary>
public sealed record PairView(Html Translation, Html Source);
