using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Files;

/// <summary>Plans copies of the files in <c>assets</c>.</summary>
public sealed class SiteAssets : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        site.Assets.Select(asset => new FileOutput(asset.Path, asset.File, asset.File));
}
