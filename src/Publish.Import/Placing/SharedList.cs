namespace Publish.Import;

/// <summary>
/// A list such as <c>people.yml</c> that an import adds to and otherwise leaves as people have written it.
/// </summary>
internal static class SharedList
{
    /// <summary>What stands in it, without the braces of an empty list; empty where there is no file.</summary>
    public static string Text(string path) =>
        !File.Exists(path) ? ""
        : string.Concat(
                File.ReadAllText(path).Split('\n').Where(line => line.Trim() != "{}").Select(line => line + "\n")
            )
            .TrimEnd('\n')
            is { Length: > 0 } text
            ? text + "\n"
        : "";

    /// <summary>Whether entries can follow at its end.</summary>
    public static bool CanGrow(string text) => !text.Split('\n').Any(line => line.StartsWith('{'));
}
