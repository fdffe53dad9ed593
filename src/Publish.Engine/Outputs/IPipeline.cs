using System.Collections.Immutable;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs;

/// <summary>Plans one kind of output; a new one is a class and a line in <c>Program.cs</c>.</summary>
public interface IPipeline
{
    /// <summary>Plans the outputs; nothing is rendered yet.</summary>
    /// <param name="views">Makes the views of this site.</param>
    IEnumerable<Output> Plan(Site site, SiteViews views);

    /// <summary>Plans outputs that depend on all others, such as host configuration.</summary>
    /// <param name="others">The outputs of all pipelines' <see cref="Plan"/>.</param>
    IEnumerable<Output> PlanLast(Site site, SiteViews views, ImmutableArray<Output> others) => [];
}
