using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Yaml;

namespace Publish.Engine.Content.Values;

/// <summary>Combines shapes into lists, maps and objects.</summary>
internal static class Shapes
{
    /// <summary>A map with known keys.</summary>
    /// <param name="name">Name of its definition in the schema.</param>
    public static Shape<T> Object<T>(string name, Func<Fields, T?> describe)
        where T : class =>
        new(
            "a map",
            book => book.Define(name, () => RecordedFields.Of(describe)),
            (node, reading) =>
                node is YamlMapping map ? Describe(map, reading, describe) : Wrong<T>(node, reading, "a map")
        );

    /// <summary>A list, or one item alone.</summary>
    public static Shape<ImmutableArray<T>> ListOf<T>(Shape<T> item) =>
        new(
            $"a list ({item.Words})",
            book => Schema.Any(item.Schema(book), Schema.List(item.Schema(book))),
            (node, reading) => Items(node, item, reading)
        );

    /// <summary>The same for value types.</summary>
    public static Shape<ImmutableArray<T>> ListOfValues<T>(Shape<T?> item)
        where T : struct =>
        new(
            $"a list ({item.Words})",
            book => Schema.Any(item.Schema(book), Schema.List(item.Schema(book))),
            (node, reading) => Items(node, item, reading) is var items ? [.. items.Select(one => one!.Value)] : []
        );

    /// <summary>Reads a map by a description and reports unknown keys.</summary>
    public static T? Describe<T>(YamlMapping map, ParseContext reading, Func<Fields, T?> describe)
    {
        var fields = new YamlFields(map, reading);
        var result = describe(fields);
        fields.TellUnknown(() => [.. RecordedFields.Of(describe).Select(fact => fact.Key)]);
        return result;
    }

    /// <summary>Reports the expected shape; the remedy quotes the line where the author meant text.</summary>
    public static T? Wrong<T>(YamlNode node, ParseContext reading, string expected)
    {
        var isText =
            expected.Contains("text", StringComparison.Ordinal)
            && node is not YamlScalar
            && "[{".Contains(reading.Source.Text[node.Start], StringComparison.Ordinal);
        reading.Fault(
            ParseRules.ShapeWrong,
            node,
            expected,
            Kind(node),
            isText ? "Put it in quotes:\n  " + Quoting.LineOf(reading.Source.Text, node.Start) : Advice(expected)
        );
        return default;
    }

    private static string Advice(string expected) =>
        expected switch
        {
            "a map" => "Write its keys and values below it, each indented on a line of its own: \"name: …\".",
            "a map from id" => "Write each on a line of its own: its id, a colon, a space, and what it is.",
            _ => $"Write {expected}.",
        };

    /// <summary>Name of a node's kind in messages.</summary>
    public static string Kind(YamlNode node) =>
        node switch
        {
            YamlMapping => "a map",
            YamlSequence => "a list",
            _ => "a text",
        };

    private static ImmutableArray<T> Items<T>(YamlNode node, Shape<T> item, ParseContext reading)
    {
        if (node is not YamlSequence list)
            return reading.Read(0, node, item) is { } only ? [only] : [];
        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var one in list.Items)
            if (reading.Read(items.Count, one, item) is { } read)
                items.Add(read);
        return items.DrainToImmutable();
    }
}
