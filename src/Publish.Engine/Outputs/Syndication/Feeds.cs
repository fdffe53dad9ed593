using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Syndication;

/// <summary>
/// Plans Atom feeds for each language: all documents, each kind, each topic; with documents in that language alone.
/// </summary>
public sealed class Feeds : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        from language in site.Languages
        from feed in Of(site, views.Wordings[language], views.Addresses)
        select new DataOutput(Addresses.FeedOf(feed.List), nameof(Feeds), () => AtomWriter.Write(feed, site, views));

    private static IEnumerable<Feed> Of(Site site, Wording wording, Addresses addresses)
    {
        var (language, title) = (wording.Language, wording.Mark(site.Settings.Title).Plain);
        yield return new Feed(language, "", title, addresses.In(language, SharedPath.Home), site.Dated);
        yield return Kind(DocumentKind.Letter, wording.Words.Letters);
        yield return Kind(DocumentKind.PressRelease, wording.Words.PressReleases);
        foreach (var topic in site.Topics)
            yield return new Feed(
                language,
                $"topics/{topic.Id}",
                wording.Words.TitleOnSite(wording.Mark(topic.Name).Plain, title),
                addresses.In(language, SharedPath.Topic(topic.Id)),
                site.About(topic.Id)
            );

        Feed Kind(DocumentKind kind, string name) =>
            new(
                language,
                kind.Folder(),
                wording.Words.TitleOnSite(name, title),
                addresses.In(language, SharedPath.Kind(kind)),
                site.Of(kind)
            );
    }
}
