using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// Knows every form that old texts are kept in, so that nobody has to name the form of what they import.
/// </summary>
public static class OldSources
{
    /// <summary>
    /// Each answers null where the path is none of its own; the first that does not is taken, saved pages last because
    /// any folder may be some.
    /// </summary>
    private static readonly ImmutableArray<Func<string, SourceOptions, IOldSource?>> Forms =
    [
        WxrSource.OpenWhereMine,
        DrupalSource.OpenWhereMine,
        MarkdownSource.OpenWhereMine,
        LooseSource.OpenWhereMine,
        SavedPages.OpenWhereMine,
    ];

    /// <summary>Null where nothing at the path has a form that is known.</summary>
    public static IOldSource? Open(string path, SourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var form in Forms)
            if (form(path, options) is { } source)
                return source;
        return null;
    }
}
