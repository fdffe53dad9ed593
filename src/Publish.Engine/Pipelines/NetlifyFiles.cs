using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Pipelines;

/// <summary>What the host must know: headers that keep readers safe, redirects from old addresses, a 404 page a language.</summary>
public sealed class NetlifyFiles(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        [new DataOutput(new SitePath("/_redirects"), nameof(NetlifyFiles), () => Encoding.UTF8.GetBytes(Redirects(site)))];

    /// <summary>Headers differ by kind of file, so all files are known first.</summary>
    public IEnumerable<Output> PlanLast(Site site, ImmutableArray<Output> others) =>
        [new DataOutput(new SitePath("/_headers"), nameof(NetlifyFiles), () => Encoding.UTF8.GetBytes(HostHeaders.Write(site, others, views.Of(site).Cards.AreDrawn)))];

    private string Redirects(Site site)
    {
        var lines = site.Redirects.Select(redirect => $"{redirect.From.Href} {redirect.To.Href} 301")
            .Concat(site.Languages.Skip(1).Select(language => $"/{language.UrlTag}/* {views.Of(site).Addresses.NotFound(language).Href} 404"));
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
