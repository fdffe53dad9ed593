namespace Publish.Engine.Yaml;

/// <summary>
/// How much YAML may hold, far beyond what anybody writes: what is more was made to stop a program, or is another file
/// under a wrong name.
/// </summary>
internal static class YamlBounds
{
    /// <summary>Lists and maps in each other.</summary>
    public const int Deepest = 24;

    /// <summary>Of one list or one map.</summary>
    public const int MostEntries = 10_000;

    /// <summary>Keys, values, lists and maps of one file.</summary>
    public const int MostNodes = 200_000;

    /// <summary>Of a key or a value, in UTF-16 units.</summary>
    public const int LongestValue = 20_000;
}
