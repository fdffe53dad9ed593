namespace Publish.Engine.Read;

/// <summary>Shows an author their own line with the quotation marks that YAML wants.</summary>
internal static class Quoting
{
    /// <summary>The text in quotation marks, in those that need the least escaping.</summary>
    public static string Quote(string value) => value.AsSpan().IndexOfAny('"', '\\') < 0
        ? $"\"{value}\""
        : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The line at an offset with its whole value in quotation marks, without its indent.</summary>
    public static string LineOf(string text, int offset)
    {
        var line = YamlLine.At(text, offset);
        return line.Before + Quote(line.Value);
    }
}
