using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans the index of topics, and a list for each topic.</summary>
public sealed class TopicPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views)
    {
        foreach (var language in site.Languages)
            yield return new PageOutput(
                views.Addresses.In(language, SharedPath.Topics),
                nameof(TopicPages),
                language,
                () => views.Home.TopicIndex(language)
            );
        foreach (var topic in site.Topics)
        foreach (var page in PagedLists.Of(List(site, topic), site, views, nameof(TopicPages)))
            yield return page;
    }

    private static ListPlan List(Site site, Topic topic) =>
        new(
            SharedPath.Topic(topic.Id),
            SharedPath.Topics,
            wording => wording.Mark(topic.Name),
            site.About(topic.Id),
            HasFeed: true,
            wording => wording.Words.ByTopic
        );
}
