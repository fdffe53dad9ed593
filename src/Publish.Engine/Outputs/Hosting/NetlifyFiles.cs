using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>
/// What the host must know: headers that keep readers safe, redirects from old addresses, a 404 page a language.
/// </summary>
public sealed class NetlifyFiles(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) => [];

    /// <summary>
    /// Headers differ by kind of file, and redirects stand in nobody's way, so all files are known first.
    /// </summary>
    public IEnumerable<Output> PlanLast(Site site, ImmutableArray<Output> others) =>
        [
            new DataOutput(new SitePath("/_redirects"), nameof(NetlifyFiles), () =>
                Encoding.UTF8.GetBytes(HostRedirects.Write(site, views.Of(site).Addresses, others))
            ),
            new DataOutput(new SitePath("/_headers"), nameof(NetlifyFiles), () =>
                Encoding.UTF8.GetBytes(HostHeaders.Write(site, others, views.Of(site).Cards.AreDrawn))
            ),
        ];
}
