using Publish.Engine.Diagnostics;
using Publish.Engine.Read;

namespace Publish.Engine.Files;

/// <summary>Finds again where a file is named, only when a diagnostic must point at it.</summary>
internal sealed class NamedAt(InputFolder input)
{
    /// <summary>The first name of the file in a text that may name it; the file itself where none does, as with assets.</summary>
    public Place Find(string file)
    {
        foreach (var (path, found) in input.Files)
        {
            var folder = path[..(path.LastIndexOf('/') + 1)];
            if (!IsText(path) || !file.StartsWith(folder, StringComparison.Ordinal))
                continue;
            var text = File.ReadAllText(found.FullPath);
            if (text.IndexOf(file[folder.Length..], StringComparison.Ordinal) is >= 0 and var at)
                return new Place(new SourceText(path, text), at);
        }
        return new Place(new SourceText(file, ""), 0);
    }

    private static bool IsText(string path) => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal);
}
