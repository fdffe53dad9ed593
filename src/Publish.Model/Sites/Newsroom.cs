using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Everything that was read, held documents too; only <see cref="At"/> leads from here to a site.</summary>
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

    /// <summary>Files that are copied as they are: path below the input to path of the site.</summary>
    public ImmutableArray<(string File, SitePath Path)> Assets { get; init; } = [];

    /// <summary>Where all of it was written.</summary>
    public Places Places { get; init; } = Places.None;

    /// <summary>What may be seen at a moment: nothing under embargo, no draft unless asked for.</summary>
    public Released At(DateTimeOffset now, bool drafts = false) => new(this, now, drafts, held: false);

    /// <summary>
    /// The same with all that is held, for the eyes of those who write: a check, or a preview on their own machine.
    /// </summary>
    public Released WithHeld(DateTimeOffset now) => new(this, now, drafts: true, held: true);
}
