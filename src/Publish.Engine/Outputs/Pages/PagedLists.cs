using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans the pages of a list (pagination), in every language.</summary>
internal static class PagedLists
{
    public static IEnumerable<Output> Of(ListPlan list, Site site, SiteViews views, string source) =>
        from language in site.Languages
        from number in Enumerable.Range(1, list.Pages)
        select new PageOutput(views.Addresses.In(language, list.Path.Page(number)), source, language, () =>
            views.Lists.Of(list, number, language)
        )
        {
            IsIndexed = number == 1,
        };
}
