namespace Publish.Model;

/// <summary>
/// A letter or release as it is signed, sent and archived: what its page says, and what only paper has. It has no
/// shell.
/// </summary>
public sealed record SheetView : View
{
    /// <summary>The page's own view, so that paper and page always say the same.</summary>
    public required DatedDocumentView Document { get; init; }

    /// <summary>The sender, for the head of every sheet but the first.</summary>
    public required Text Sender { get; init; }

    /// <summary>Such as “Page {n} of {m}”, with these marks where the numbers stand.</summary>
    public required string PageOf { get; init; }

    public required PaperSize Paper { get; init; }

    /// <summary>The house ink on white paper, as <c>#rrggbb</c>.</summary>
    public required string Accent { get; init; }
}
