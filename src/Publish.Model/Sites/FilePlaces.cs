using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Source map of one file: key path, such as <c>menu/3/url</c>, to UTF-16 offset.</summary>
/// <remarks>List indices count the items read, so that they match those of the model.</remarks>
public sealed class FilePlaces
{
    private const ulong Start = 14695981039346656037,
        Prime = 1099511628211;

    private readonly ulong[] paths;
    private readonly int[] offsets;

    /// <summary>Sorts the values by hash.</summary>
    /// <param name="file">Below the input.</param>
    /// <param name="values">Key paths as <see cref="Below"/> makes them, each with its offset.</param>
    /// <param name="named">Files (by path below the input) and documents (by id) that it names.</param>
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

    /// <summary>Files (by path below the input) and documents (by id) that it names, with offsets.</summary>
    public ImmutableArray<(string File, int Offset)> Named { get; }

    /// <summary>Offset of the value at a key path; null where none was read.</summary>
    public int? Of(string keyPath) =>
        Array.BinarySearch(paths, Below(Root, keyPath)) is >= 0 and var at ? offsets[at] : null;

    /// <summary>Hash of the empty key path.</summary>
    internal static ulong Root => Start;

    /// <summary>Hash of a key path extended by keys, which may contain slashes; hashes save memory.</summary>
    internal static ulong Below(ulong path, ReadOnlySpan<char> keys)
    {
        path = (path ^ '/') * Prime;
        foreach (var letter in keys)
            path = (path ^ letter) * Prime;
        return path;
    }
}
