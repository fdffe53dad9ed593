namespace Publish.Model;

/// <summary>View of a card (share picture): kind, date, title, addressees. Without links and shell.</summary>
public sealed record CardView : View
{
    /// <summary>Kind, such as “Open letter”; empty for a standing page and for the site.</summary>
    public required Text Kind { get; init; }

    /// <summary>Null for a page without a date.</summary>
    public DateView? Date { get; init; }

    /// <summary>Shown where it fits; may be empty.</summary>
    public required Text Subtitle { get; init; }

    /// <summary>Addressees of a letter, or the site's description; may be empty.</summary>
    public required Text Below { get; init; }

    /// <summary>Accent colour on light paper, as <c>#rrggbb</c>.</summary>
    public required string Accent { get; init; }
}
