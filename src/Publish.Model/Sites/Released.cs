using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// What is public of a newsroom at one moment, after embargoes and drafts; a site is linked from nothing else.
/// </summary>
public sealed class Released
{
    internal Released(Newsroom newsroom, DateTimeOffset now, bool drafts, bool held)
    {
        var rule = new EmbargoRule(now, drafts, held);
        At = now;
        Settings = newsroom.Settings;
        Regions = newsroom.Regions;
        Assets = newsroom.Assets;
        Places = newsroom.Places;
        Documents = [.. newsroom.Documents.Select(document => Release(document, rule)).OfType<Document>()];
        var topics = Documents.SelectMany(document => document.Topics).ToHashSet();
        Topics = [.. newsroom.Topics.Where(topic => topics.Contains(topic.Id))];
        var ids = Documents.Select(document => document.Id).ToHashSet();
        MostViewed = [.. newsroom.MostViewed.Where(ids.Contains)];
        HeldIds = [.. newsroom.Documents.Select(document => document.Id).Where(id => !ids.Contains(id))];
    }

    /// <summary>The build time.</summary>
    public DateTimeOffset At { get; }

    public SiteSettings Settings { get; }

    public ImmutableArray<Document> Documents { get; }

    /// <summary>Topics of released documents; others could reveal what is under embargo.</summary>
    public ImmutableArray<Topic> Topics { get; }

    public ImmutableArray<Region> Regions { get; }

    public ImmutableArray<string> MostViewed { get; }

    public ImmutableArray<(string File, SitePath Path)> Assets { get; }

    public Places Places { get; }

    /// <summary>Ids of documents not released, which <c>related</c> may name without a diagnostic.</summary>
    internal ImmutableHashSet<string> HeldIds { get; }

    private static Document? Release(Document document, EmbargoRule rule)
    {
        if (rule.Holds(document))
            return null;
        var seen = document.Variants.RemoveAll(rule.Holds);
        return seen.Length == document.Variants.Length ? document : document with { Variants = seen };
    }
}
