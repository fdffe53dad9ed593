namespace Publish.Model;

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

/// <summary>A component of a theme that renders one type of view.</summary>
public interface IPage<TView>
    where TView : View
{
    TView View { get; set; }
}
