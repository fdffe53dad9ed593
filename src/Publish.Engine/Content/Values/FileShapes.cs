using Publish.Engine.Content.Keys;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;

namespace Publish.Engine.Content.Values;

/// <summary>
/// Shape of a file name, relative to the folder of the file that names it; it must not lead out of it.
/// </summary>
internal static class FileShapes
{
    public static Shape<string> Named { get; } =
        new(
            "a file",
            _ => Schema.Text(),
            (node, reading) => TextShapes.ReadText(node, reading) is { } name ? Find(name, node, reading) : null
        );

    /// <summary>The file's path below the input, or null after a diagnostic.</summary>
    public static string? Find(string name, YamlNode node, ParseContext reading)
    {
        var path = UnicodeNormalization.Of(name);
        if (
            path.AsSpan().IndexOfAny('\\', ':', '\0') >= 0
            || path.Split('/') is var parts && parts.Any(part => part is "" or "." or "..")
        )
        {
            reading.Fault(ReferenceRules.PathLeaves, node, name);
            return null;
        }
        var prefix = reading.Folder.Length == 0 ? "" : reading.Folder + "/";
        path = prefix + path;
        if (reading.Around.Input.Files.ContainsKey(path))
        {
            reading.Named.Add((path, node.Start));
            return path;
        }
        var known = reading
            .Around.Input.Files.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(key => key[prefix.Length..]);
        reading.Unknown(ReferenceRules.FileMissing, node, name, known, new Cause($"file {path}"));
        return null;
    }
}
