namespace Publish.Import;

/// <summary>What a person wants to bring in, and what they say of it.</summary>
public sealed record ImportRequest
{
    /// <summary>Absolute: a file or a folder.</summary>
    public required string From { get; init; }

    /// <summary>Absolute: the site's input folder.</summary>
    public required string Input { get; init; }

    /// <summary>What all of it is; <see cref="OldKind.Unknown"/> where each page is looked at.</summary>
    public OldKind Kind { get; init; }

    /// <summary>The language of pages that do not say theirs.</summary>
    public string? Language { get; init; }

    /// <summary>Where the old site stands, absolute.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Nothing is written but the report.</summary>
    public bool IsDryRun { get; init; }
}
