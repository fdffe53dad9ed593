using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// Where the values of one file were written: a key path, such as <c>menu/3/url</c>, to UTF-16 units from the start of
/// its text.
/// </summary>
/// <remarks>
/// A list counts what was read of it, so that a path leads to the value of the same place in the model.
/// </remarks>
public sealed class FilePlaces
{
    private const ulong Start = 14695981039346656037,
        Prime = 1099511628211;

    private readonly ulong[] paths;
    private readonly int[] offsets;

    /// <param name="file">Below the input.</param>
    /// <param name="values">Key paths as <see cref="Below"/> makes them, each with its offset.</param>
    /// <param name="named">Files that it names, by their paths below the input, and documents, by their ids.</param>
    internal FilePlaces(
        string file,
        IReadOnlyCollection<(ulong Path, int Offset)> values,
        ImmutableArray<(string File, int Offset)> named
    )
    {
        (File, Named) = (file, named);
        paths = [.. values.Select(value => value.Path)];
        offsets = [.. values.Select(value => value.Offset)];
        Array.Sort(paths, offsets);
    }

    public string File { get; }

    /// <summary>Files that it names, by their paths below the input, and documents, by their ids.</summary>
    public ImmutableArray<(string File, int Offset)> Named { get; }

    /// <summary>Where the value under a key path begins; null where nothing was read there.</summary>
    public int? Of(string keyPath) =>
        Array.BinarySearch(paths, Below(Root, keyPath)) is >= 0 and var at ? offsets[at] : null;

    /// <summary>The path of a whole file.</summary>
    internal static ulong Root => Start;

    /// <summary>
    /// A path with a key, or several with slashes between them, below it; paths are kept as numbers, because a site has
    /// very many.
    /// </summary>
    internal static ulong Below(ulong path, ReadOnlySpan<char> keys)
    {
        path = (path ^ '/') * Prime;
        foreach (var letter in keys)
            path = (path ^ letter) * Prime;
        return path;
    }
}
