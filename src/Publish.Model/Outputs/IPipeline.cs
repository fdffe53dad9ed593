using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Plans one kind of output; a new one is a class and a line in <c>Program.cs</c>.</summary>
public interface IPipeline
{
    /// <summary>Plans the outputs; nothing is rendered yet.</summary>
    IEnumerable<Output> Plan(Site site);

    /// <summary>Plans outputs that depend on all others, such as host configuration.</summary>
    /// <param name="others">The outputs of all pipelines' <see cref="Plan"/>.</param>
    IEnumerable<Output> PlanLast(Site site, ImmutableArray<Output> others) => [];
}

/// <summary>A component of a theme that renders one type of view.</summary>
public interface IPage<TView>
    where TView : View
{
    TView View { get; set; }
}

/// <summary>A theme: components for views, and its stylesheets and scripts.</summary>
public interface ITheme
{
    /// <summary>
    /// The assembly of the components that implement <see cref="IPage{TView}"/> and of the theme's word lists.
    /// </summary>
    System.Reflection.Assembly Assembly { get; }

    /// <summary>Stylesheets and scripts by name, such as <c>site.css</c>.</summary>
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets { get; }

    /// <summary>The <c>sizes</c> attribute of pictures in a text.</summary>
    string PictureSizes => "100vw";

    /// <summary>The <c>sizes</c> attribute of pictures on side-by-side pages.</summary>
    string ComparedPictureSizes => PictureSizes;

    /// <summary>The script that paginates PDFs; null where none is needed.</summary>
    EmbeddedScript? SheetScript => null;
}
