using System.Collections.Frozen;

namespace Publish.Model;

/// <summary>Source map of the input: offsets of values, for diagnostics found after reading.</summary>
public sealed class Places
{
    private readonly FrozenDictionary<string, FilePlaces> files;
    private readonly Lazy<ILookup<string, (string By, int Offset)>> named;

    /// <summary>Indexes the files.</summary>
    /// <param name="files">Source maps of files with keys.</param>
    public Places(IEnumerable<FilePlaces> files)
    {
        this.files = files.ToFrozenDictionary(file => file.File, StringComparer.Ordinal);
        named = new(() =>
            (
                from file in this.files.Values
                from name in file.Named
                orderby file.File, name.Offset
                select (name.File, By: file.File, name.Offset)
            ).ToLookup(name => name.File, name => (name.By, name.Offset))
        );
    }

    public static Places None { get; } = new([]);

    /// <summary>UTF-16 offset of a value; null where none was read.</summary>
    /// <param name="file">Below the input.</param>
    /// <param name="keyPath">Such as <c>aliases/0</c>.</param>
    public int? Of(string file, string keyPath) => files.GetValueOrDefault(file)?.Of(keyPath);

    /// <summary>All places that name a file or document, as file and offset.</summary>
    /// <param name="file">A file's path below the input, or a document's id.</param>
    public IEnumerable<(string By, int Offset)> Naming(string file) => named.Value[file];
}
