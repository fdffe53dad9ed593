namespace Publish.Model;

/// <summary>
/// View of a letter or press release as a single-file page, for sending where the site is blocked. Without shell.
/// </summary>
public sealed record HandoutView : View
{
    /// <summary>The view of the page.</summary>
    public required DatedDocumentView Document { get; init; }

    /// <summary>Authors, where there is no letterhead.</summary>
    public required Text Sender { get; init; }

    /// <summary>Accent colour on light paper, as <c>#rrggbb</c>.</summary>
    public required string Accent { get; init; }
}
