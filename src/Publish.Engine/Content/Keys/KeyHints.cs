using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Content.Keys;

/// <summary>Hints for an unknown key: the file it belongs in, or the keys that can stand there.</summary>
internal static class KeyHints
{
    private const int Few = 20;

    /// <summary>A sentence that ends in a space; empty without a hint.</summary>
    /// <param name="known">Keys that can stand there.</param>
    public static string For(string key, IReadOnlyList<string> known)
    {
        var isShared = known.Contains("topics") && known.Contains("countries");
        if (isShared && InputObjects.All.Any(file => file.Name == "document" && file.Keys.Any(one => one.Key == key)))
            return "A document of this kind has none. ";
        var files = InputObjects
            .All.Where(file =>
                file.Name is "site" or "document" or "front-matter" && file.Keys.Any(one => one.Key == key)
            )
            .Select(file => file.File)
            .ToArray();
        if (files.Length > 0)
            return $"It belongs in {string.Join(" or ", files)}. ";
        var keys = InputObjects
            .All.Where(file => file.Name == "document")
            .SelectMany(file => file.Keys)
            .Select(one => one.Key);
        if (Spelling.Nearest(key, keys) is { } near && !known.Contains(near) && known.Contains("signatories"))
            return $"There is \"{near}\", but not in a document of this kind. ";
        return known.Count <= Few ? $"These can stand here: {string.Join(", ", known)}. " : "";
    }
}
