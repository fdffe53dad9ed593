using System.Text;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>
/// A site that Drupal gave out over JSON:API: a file, or a folder with a file for each page of its answer.
/// </summary>
internal sealed class DrupalSource : IOldSource
{
    private readonly FilesBeside files;
    private readonly Lazy<DrupalIndex> index;

    private DrupalSource(string root, string[] dumps)
    {
        files = new(root);
        index = new(() =>
            DrupalIndex.Of(
                dumps.Select(dump =>
                    (Path.GetRelativePath(files.Root, Path.GetFullPath(dump)).Replace('\\', '/'), dump)
                )
            )
        );
    }

    public string Kind => "a Drupal export (JSON:API)";

    public static IOldSource? OpenWhereMine(string path, SourceOptions options)
    {
        if (File.Exists(path))
            return Says(path) ? new DrupalSource(Path.GetDirectoryName(Path.GetFullPath(path))!, [path]) : null;
        if (!Directory.Exists(path))
            return null;
        var dumps = Directory
            .EnumerateFiles(
                path,
                "*.json",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    MaxRecursionDepth = 4,
                    AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
                }
            )
            .Where(new FilesBeside(path).Holds)
            .Where(Says)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return dumps.Length > 0 ? new DrupalSource(path, dumps) : null;
    }

    public IEnumerable<OldItem> Items()
    {
        foreach (var node in index.Value.Nodes)
            yield return new(node.Name, ContentHash.Of(node.Json.Span).With(index.Value.Shared), () =>
                new DrupalPage(index.Value, node).Read()
            );
        foreach (var (name, why) in index.Value.Broken)
            yield return new(name + "#end", ContentHash.Of(Encoding.UTF8.GetBytes(why)), () =>
                new(null, new(DoubtKind.NotImported, why))
            );
    }

    public Stream? Open(string address)
    {
        var path = Uri.UnescapeDataString(SourceAddress.PathOf(address).Split('?', '#')[0]);
        var held = path.IndexOf("/files/", StringComparison.Ordinal);
        return files.Open(held < 0 ? [path] : [path, path[held..], path[(held + 7)..]]);
    }

    public void Dispose() { }

    private static bool Says(string file)
    {
        if (!file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return false;
        var start = FileStart.Of(file);
        return start.Contains("\"jsonapi\"", StringComparison.Ordinal)
            || start.Contains("\"node--", StringComparison.Ordinal)
            || (
                start.Contains("\"data\"", StringComparison.Ordinal)
                && start.Contains("--", StringComparison.Ordinal)
                && start.Contains("\"attributes\"", StringComparison.Ordinal)
            );
    }
}
