using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// All that was read, with drafts and documents under embargo; only <see cref="At"/> leads to a site.
/// </summary>
public sealed record Newsroom
{
    public required SiteSettings Settings { get; init; }

    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>In the order of <c>topics.yml</c>.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>In the order of <c>regions.yml</c>.</summary>
    public ImmutableArray<Region> Regions { get; init; } = [];

    /// <summary>Ids of documents, most viewed first.</summary>
    public ImmutableArray<string> MostViewed { get; init; } = [];

    /// <summary>Files copied unchanged: path below the input, and path on the site.</summary>
    public ImmutableArray<(string File, SitePath Path)> Assets { get; init; } = [];

    /// <summary>Source map of the input.</summary>
    public Places Places { get; init; } = Places.None;

    /// <summary>What is public at a moment: nothing under embargo, and no drafts unless asked for.</summary>
    public Released At(DateTimeOffset now, bool drafts = false) => new(this, now, drafts, held: false);

    /// <summary>Everything, with drafts and documents under embargo, for check and preview only.</summary>
    public Released WithHeld(DateTimeOffset now) => new(this, now, drafts: true, held: true);
}
