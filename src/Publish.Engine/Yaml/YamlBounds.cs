namespace Publish.Engine.Yaml;

/// <summary>
/// Size limits of YAML, far above what authors write: more is another file under a wrong name, or an attack.
/// </summary>
internal static class YamlBounds
{
    /// <summary>Nesting depth of lists and maps.</summary>
    public const int Deepest = 24;

    /// <summary>Entries of one list or map.</summary>
    public const int MostEntries = 10_000;

    /// <summary>Keys, values, lists and maps of one file.</summary>
    public const int MostNodes = 200_000;

    /// <summary>Length of a key or a value, in UTF-16 units.</summary>
    public const int LongestValue = 20_000;
}
