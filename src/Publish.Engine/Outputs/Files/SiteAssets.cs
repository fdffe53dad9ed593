using Publish.Model;

namespace Publish.Engine.Outputs.Files;

/// <summary>What stands in the input's assets, copied as it is.</summary>
public sealed class SiteAssets : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        site.Assets.Select(asset => new FileOutput(asset.Path, asset.File, asset.File));
}
