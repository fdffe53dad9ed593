using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Plans one kind of output; a new kind is one of these and one line in <c>Program.cs</c>.</summary>
public interface IPipeline
{
    /// <summary>Lazily, so that a preview can make one page of many.</summary>
    IEnumerable<Output> Plan(Site site);

    /// <summary>What can be planned only when all else is; most pipelines have nothing of the kind.</summary>
    /// <param name="others">Everything that all pipelines planned before.</param>
    IEnumerable<Output> PlanLast(Site site, ImmutableArray<Output> others) => [];
}

/// <summary>A component of the theme that shows one kind of view.</summary>
public interface IPage<TView>
    where TView : View
{
    TView View { get; set; }
}

/// <summary>What a console program asks of a theme: its pages by their views, and its files.</summary>
public interface ITheme
{
    /// <summary>
    /// The assembly whose components implement <see cref="IPage{TView}"/> and whose resources are the theme's files.
    /// </summary>
    System.Reflection.Assembly Assembly { get; }

    /// <summary>Stylesheets and scripts: name, such as <c>site.css</c>, to bytes.</summary>
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets { get; }

    /// <summary>How wide a picture in a text stands on its pages, as the <c>sizes</c> attribute has it.</summary>
    string PictureSizes => "100vw";

    /// <summary>The same where a translation stands beside its source.</summary>
    string ComparedPictureSizes => PictureSizes;

    /// <summary>The script that lays out its sheets of paper; null where they need none.</summary>
    EmbeddedScript? SheetScript => null;
}
