using System.Collections.Immutable;
using System.Text;

namespace Publish.Engine.Parse;

/// <summary>The keys of each kind of file as a Markdown table, for the documentation.</summary>
public static class KeyTables
{
    /// <summary>Kinds of file with keys, in the order of the input's description, and their tables.</summary>
    public static ImmutableArray<(string File, string Markdown)> All =>
        [.. InputObjects.All.Where(one => one.Keys.Count > 0).Select(one => (one.File, Table(one)))];

    private static string Table(InputObject one)
    {
        var table = new StringBuilder("| key | value | meaning |\n| --- | --- | --- |\n");
        foreach (var fact in one.Keys)
            table.Append("| `").Append(fact.Key).Append(fact.Required ? "` (required) | " : "` | ").Append(fact.Words).Append(" | ").Append(fact.Meaning).Append(" |\n");
        return table.ToString();
    }
}
