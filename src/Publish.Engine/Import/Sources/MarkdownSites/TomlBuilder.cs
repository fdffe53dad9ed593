using Publish.Engine.Read;

namespace Publish.Engine.Import;

/// <summary>Gathers the tables of TOML while they are read: a table may be gone on with further below.</summary>
internal sealed class TomlBuilder
{
    private readonly List<(string Key, object Value)> entries = [];

    public void Set(string key, YamlNode value)
    {
        if (!entries.Exists(entry => entry.Key == key))
            entries.Add((key, value));
    }

    /// <summary>The table of a name, made where there is none; the last one where it is a list of tables.</summary>
    public TomlBuilder Table(string key, bool isNext)
    {
        var known = entries.Find(entry => entry.Key == key).Value;
        if (known is TomlBuilder table && !isNext)
            return table;
        if (known is List<TomlBuilder> tables)
        {
            if (isNext)
                tables.Add(new());
            return tables[^1];
        }
        var made = new TomlBuilder();
        if (known is null)
            entries.Add((key, isNext ? new List<TomlBuilder> { made } : made));
        return made;
    }

    public YamlMapping Build() => FrontNodes.Mapping(entries.Select(entry => (entry.Key, Node(entry.Value))));

    private static YamlNode Node(object value) =>
        value switch
        {
            TomlBuilder table => table.Build(),
            List<TomlBuilder> tables => FrontNodes.Sequence(tables.Select(table => table.Build())),
            _ => (YamlNode)value,
        };
}
