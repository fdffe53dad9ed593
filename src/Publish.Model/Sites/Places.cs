using System.Collections.Frozen;

namespace Publish.Model;

/// <summary>Where each value of the input was written, so that whoever finds it wrong later can point at it.</summary>
public sealed class Places
{
    private readonly FrozenDictionary<string, FilePlaces> files;
    private readonly Lazy<ILookup<string, (string By, int Offset)>> named;

    /// <param name="files">Of each file of the input that has keys.</param>
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

    /// <param name="file">Below the input.</param>
    /// <param name="keyPath">Such as <c>aliases/0</c>.</param>
    public int? Of(string file, string keyPath) => files.GetValueOrDefault(file)?.Of(keyPath);

    /// <summary>Everywhere that names a file or document, by file and offset.</summary>
    /// <param name="file">Below the input; of a document, its id.</param>
    public IEnumerable<(string By, int Offset)> Naming(string file) => named.Value[file];
}
