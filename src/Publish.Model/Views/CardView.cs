namespace Publish.Model;

/// <summary>
/// The picture that stands for a page where it is shared: what it is, when, and to whom. It links to nothing and has no
/// shell.
/// </summary>
public sealed record CardView : View
{
    /// <summary>Such as “Open letter”; empty for a standing page and for the site itself.</summary>
    public required Text Kind { get; init; }

    /// <summary>Null where the page has no date.</summary>
    public DateView? Date { get; init; }

    /// <summary>Shown where there is room; may be empty.</summary>
    public required Text Subtitle { get; init; }

    /// <summary>To whom a letter goes, what the site is; may be empty.</summary>
    public required Text Below { get; init; }

    /// <summary>The house ink on white paper, as <c>#rrggbb</c>.</summary>
    public required string Accent { get; init; }
}
