using System.Collections.Immutable;
using System.Text;

namespace Publish.Engine.Parse;

/// <summary>The keys of each kind of file as a Markdown table, for the documentation.</summary>
public static class KeyTables
{
    /// <summary>Kinds of file with keys, in the order of the input's description, and their tables.</summary>
    public static ImmutableArray<(string File, string Markdown)> All =>
        [.. InputObjects.All.Where(one => one.Keys.Count > 0).Select(one => (one.File, Table(one)))];

    /// <summary>The name of the page of all tables in the input folder.</summary>
    public const string FileName = "keys.md";

    /// <summary>All tables on one page.</summary>
    public static string Page
    {
        get
        {
            var page = new StringBuilder("# Every key of every file\n\nHow to use them stands in [README.md](README.md); what can go wrong, in [problems.md](problems.md).\n");
            foreach (var (file, table) in All)
                page.Append("\n## ").Append(file).Append("\n\n").Append(table);
            return page.ToString();
        }
    }

    private static string Table(InputObject one)
    {
        var table = new StringBuilder("| key | value | meaning |\n| --- | --- | --- |\n");
        foreach (var fact in one.Keys)
            table.Append("| `").Append(fact.Key).Append(fact.Required ? "` (required) | " : "` | ").Append(fact.Words).Append(" | ").Append(fact.Meaning).Append(" |\n");
        return table.ToString();
    }
}
