using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>
/// Plans Netlify's <c>_headers</c> and <c>_redirects</c>: security headers, redirects from aliases, 404 pages by
/// language.
/// </summary>
public sealed class NetlifyFiles : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) => [];

    /// <summary>Both files; planned last because they depend on all other outputs.</summary>
    public IEnumerable<Output> PlanLast(Site site, SiteViews views, ImmutableArray<Output> others) =>
        [
            new DataOutput(WellKnownPaths.Redirects, nameof(NetlifyFiles), () =>
                Encoding.UTF8.GetBytes(HostRedirects.Write(site, views.Addresses, others))
            ),
            new DataOutput(WellKnownPaths.Headers, nameof(NetlifyFiles), () =>
                Encoding.UTF8.GetBytes(HostHeaders.Write(site, others, views.Cards.AreDrawn))
            ),
        ];
}
