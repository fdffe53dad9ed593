using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Settings;
using Publish.Engine.Content.Values;

namespace Publish.Engine.Content.Keys;

/// <summary>
/// The keys of each kind of file, and of each map within one, as Markdown tables for the documentation.
/// </summary>
public static class KeyTables
{
    /// <summary>Kinds of file with keys, in the order of the input's description, and their tables.</summary>
    public static ImmutableArray<(string File, string Markdown)> All
    {
        get
        {
            var book = new SchemaBook();
            return [.. Files.Select(one => (one.File, Table(one.Keys, book)))];
        }
    }

    /// <summary>The name of the page of all tables in the input folder.</summary>
    public const string FileName = "keys.md";

    /// <summary>All tables on one page.</summary>
    public static string Page
    {
        get
        {
            var page = new StringBuilder(
                """
                # Every key of every file

                How to use them stands in [README.md](README.md); what can go wrong, in [problems.md](problems.md).
                First the files; [below them](#maps-within-the-files) what stands within a key that holds a map.

                """
            );
            foreach (var (file, table) in All)
                page.Append("\n## ").Append(file).Append("\n\n").Append(table);
            page.Append("\n## Maps within the files\n");
            foreach (var (name, keys, places, book) in Within())
                page.Append("\n### ")
                    .Append(name)
                    .Append("\n\nIn ")
                    .Append(string.Join(", ", places))
                    .Append(".\n\n")
                    .Append(Table(keys, book))
                    .Append(name == EndorsementShapes.EntryName ? Columns : "");
            return page.ToString();
        }
    }

    private static string Columns
    {
        get
        {
            var words = EndorsementTable
                .Columns.Where(EndorsementTable.IsByLanguage)
                .Select(column => column.Key)
                .ToList();
            return $"\nA CSV file has these keys as its columns; {Code(words)} also once a language, "
                + $"such as {Code(words.Select(key => key + "-ko"))}.\n";

            static string Code(IEnumerable<string> keys) => string.Join(" and ", keys.Select(key => $"`{key}`"));
        }
    }

    private static IEnumerable<InputObject> Files => InputObjects.All.Where(one => one.Keys.Count > 0);

    /// <summary>Each map once, in the order of first use, with the keys whose value it is.</summary>
    private static List<(string Name, IReadOnlyList<KeyFact> Keys, List<string> Places, SchemaBook Book)> Within()
    {
        var book = new SchemaBook();
        List<(string Name, IReadOnlyList<KeyFact> Keys, List<string> Places, SchemaBook Book)> maps = [];
        foreach (var file in Files)
            Meet(file.Keys, $"`{file.File}`");
        for (var at = 0; at < maps.Count; at++)
            Meet(maps[at].Keys, $"[{maps[at].Name}](#{maps[at].Name})");
        return maps;

        void Meet(IReadOnlyList<KeyFact> keys, string holder)
        {
            foreach (var fact in keys)
            foreach (var name in book.MapsIn(fact.Schema(book)))
            {
                var at = maps.FindIndex(map => map.Name == name);
                if (at < 0)
                    maps.Add((name, book.Maps[name], [$"`{fact.Key}` of {holder}"], book));
                else
                    maps[at].Places.Add($"`{fact.Key}` of {holder}");
            }
        }
    }

    private static string Table(IReadOnlyList<KeyFact> keys, SchemaBook book)
    {
        var table = new StringBuilder("| key | value | meaning |\n| --- | --- | --- |\n");
        foreach (var fact in keys)
            table
                .Append("| `")
                .Append(fact.Key)
                .Append(fact.Required ? "` (required) | " : "` | ")
                .Append(Value(fact, book))
                .Append(" | ")
                .Append(fact.Meaning)
                .Append(" |\n");
        return table.ToString();
    }

    /// <summary>Description of a key's value; a map is linked to its table.</summary>
    private static string Value(KeyFact fact, SchemaBook book)
    {
        const string map = "a map";
        if (book.MapsIn(fact.Schema(book)).FirstOrDefault() is not { } name)
            return fact.Words;
        var at = fact.Words.LastIndexOf(map, StringComparison.Ordinal);
        return at < 0
            ? $"{fact.Words} ([{name}](#{name}))"
            : $"{fact.Words[..at]}[{map}](#{name}){fact.Words[(at + map.Length)..]}";
    }
}
