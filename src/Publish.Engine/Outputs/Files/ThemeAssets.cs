using Publish.Engine.Assets;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Files;

/// <summary>Plans the theme's stylesheets and scripts, and the stylesheet of the accent colour.</summary>
public sealed class ThemeAssets(ThemeFiles theme) : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        theme.All(site.Settings).Select(file => new DataOutput(file.Path, nameof(ThemeAssets), () => file.Bytes));
}
