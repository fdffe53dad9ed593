namespace Publish.Theme;

/// <summary>Minifies scripts.</summary>
internal static class ScriptFile
{
    /// <summary>Removes indentation, blank lines and comment lines; strings must not span lines.</summary>
    public static string Slim(string script) =>
        string.Concat(
            script
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
                .Select(line => line + "\n")
        );
}
