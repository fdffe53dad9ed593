namespace Publish.Theme;

/// <summary>Sends readers a script without what only its writers need.</summary>
internal static class ScriptFile
{
    /// <summary>
    /// Without indentation, blank lines and lines that are comments; a string over several lines would lose its own.
    /// </summary>
    public static string Slim(string script) =>
        string.Concat(
            script
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
                .Select(line => line + "\n")
        );
}
