using Publish.Engine.Assets;
using Publish.Model;

namespace Publish.Engine.Outputs.Files;

/// <summary>The theme's stylesheets and scripts, and the site's accent.</summary>
public sealed class ThemeAssets(ThemeFiles theme) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        theme.All(site.Settings).Select(file => new DataOutput(file.Path, nameof(ThemeAssets), () => file.Bytes));
}
