namespace Publish.Model;

/// <summary>View of a letter or press release for print (PDF). Without shell.</summary>
public sealed record SheetView : View
{
    /// <summary>The view of the page.</summary>
    public required DatedDocumentView Document { get; init; }

    /// <summary>Authors, for the running head.</summary>
    public required Text Sender { get; init; }

    /// <summary>Page number pattern, such as “Page {n} of {m}”.</summary>
    public required string PageOf { get; init; }

    public required PaperSize Paper { get; init; }

    /// <summary>Accent colour on light paper, as <c>#rrggbb</c>.</summary>
    public required string Accent { get; init; }
}
