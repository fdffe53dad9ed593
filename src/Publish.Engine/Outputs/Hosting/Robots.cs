using System.Text;
using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Plans <c>robots.txt</c>: everything allowed, and the sitemap's address.</summary>
public sealed class Robots : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        [
            new DataOutput(WellKnownPaths.Robots, nameof(Robots), () =>
                Encoding.UTF8.GetBytes(
                    $"User-agent: *\nAllow: /\n\nSitemap: {site.Settings.Url}{WellKnownPaths.Sitemap}\n"
                )
            ),
        ];
}
