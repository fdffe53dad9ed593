namespace Publish.Model;

/// <summary>
/// A letter or release in one file that needs nothing else, to be sent by hand where the site cannot be reached. It has
/// no shell.
/// </summary>
public sealed record HandoutView : View
{
    /// <summary>The page's own view, so that page and file always say the same.</summary>
    public required DatedDocumentView Document { get; init; }

    /// <summary>Who writes, where no letterhead says it.</summary>
    public required Text Sender { get; init; }

    /// <summary>The house ink on white paper, as <c>#rrggbb</c>.</summary>
    public required string Accent { get; init; }
}
