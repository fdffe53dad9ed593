using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>
/// What earlier imports wrote, so that a later one knows its own files from those that a person has changed since.
/// </summary>
/// <remarks>It may be lost: then files that differ are taken for a person's.</remarks>
internal sealed class ImportMemory
{
    private static readonly JsonTypeInfo<Remembered> Written = KeptJson.Of(indented: true).Remembered;

    private readonly SortedDictionary<string, string> documents;
    private readonly SortedDictionary<string, ulong> files;
    private readonly string prefix;

    private ImportMemory(Remembered kept, string prefix) =>
        (documents, files, this.prefix) = (
            new(kept.Documents, StringComparer.Ordinal),
            new(kept.Files, StringComparer.Ordinal),
            prefix
        );

    /// <param name="from">What is imported: items of two folders may have one name.</param>
    public static ImportMemory Read(string path, string from)
    {
        Remembered? kept = null;
        try
        {
            kept = File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), Written) : null;
        }
        catch (JsonException) { }
        return new ImportMemory(
            kept ?? new Remembered([], []),
            Path.GetFileName(Path.TrimEndingDirectorySeparator(from)) + ":"
        );
    }

    public string? IdOf(string source) => documents.GetValueOrDefault(prefix + source);

    public void Placed(string source, string id) => documents[prefix + source] = id;

    /// <summary>Whether a file's bytes are those that an import wrote.</summary>
    public bool IsOurs(string path, ReadOnlySpan<byte> bytes) =>
        files.TryGetValue(path, out var hash) && hash == ContentHash.Of(bytes);

    public void Wrote(string path, ReadOnlySpan<byte> bytes) => files[path] = ContentHash.Of(bytes);

    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        TextFile.Write(
            path,
            Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new Remembered(new(documents), new(files)), Written))
        );
    }
}
