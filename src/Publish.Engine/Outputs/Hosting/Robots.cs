using System.Text;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Tells crawlers that all is open and where the sitemap is.</summary>
public sealed class Robots : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        [
            new DataOutput(new SitePath("/robots.txt"), nameof(Robots), () =>
                Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {site.Settings.Url}/sitemap.xml\n")
            ),
        ];
}
