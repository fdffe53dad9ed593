using System.Globalization;
using System.Text;
using System.Text.Json;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>What a dump holds, found object by object, so that what stands before a break can be read.</summary>
internal sealed class DrupalIndex
{
    private const long Largest = 64 << 20;

    private const int Deepest = 48;

    private readonly Dictionary<string, List<DrupalResource>> byId = new(StringComparer.Ordinal);

    public List<DrupalResource> Nodes { get; } = [];

    public List<(string Name, string Why)> Broken { get; } = [];

    /// <summary>Of what nodes share: terms, files, each other's languages.</summary>
    public ulong Shared { get; private set; }

    public static DrupalIndex Of(IEnumerable<(string Name, string Path)> dumps)
    {
        var index = new DrupalIndex();
        foreach (var (name, path) in dumps)
            index.Add(name, path);
        return index;
    }

    /// <summary>An object by its type and id, in a language where there are several.</summary>
    public DrupalResource? Find(string type, string id, string? language) =>
        byId.GetValueOrDefault(type + " " + id) is not { } all
            ? null
            : all.Find(one => one.Language == language) ?? all[0];

    public IReadOnlyList<DrupalResource> Languages(DrupalResource node) => byId[node.Type + " " + node.Id];

    public IEnumerable<DrupalResource> WithId(string id) =>
        byId.Where(one => one.Key.EndsWith(" " + id, StringComparison.Ordinal)).SelectMany(one => one.Value).Take(1);

    private void Add(string name, string path)
    {
        if (new FileInfo(path).Length > Largest)
        {
            Broken.Add(
                (
                    name,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The file is larger than {Largest >> 20} MB. Export fewer pages into each file."
                    )
                )
            );
            return;
        }
        ReadOnlyMemory<byte> bytes = File.ReadAllBytes(path);
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var last = "";
        try
        {
            var json = new Utf8JsonReader(
                bytes.Span,
                new JsonReaderOptions
                {
                    MaxDepth = Deepest,
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowTrailingCommas = true,
                }
            );
            while (json.Read())
                if (
                    json is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }
                    && json.GetString() is "data" or "included"
                )
                    Take(ref json, name, bytes, ref last);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            Broken.Add(
                (
                    name,
                    last.Length == 0
                        ? "The file cannot be read as JSON from its first page on. Export it again."
                        : $"The file breaks off or is damaged behind “{Excerpt.Of(last)}”. What came before it was read; export the rest again."
                )
            );
        }
    }

    private void Take(ref Utf8JsonReader json, string name, ReadOnlyMemory<byte> bytes, ref string last)
    {
        json.Read();
        var isList = json.TokenType == JsonTokenType.StartArray;
        while (!isList || (json.Read() && json.TokenType != JsonTokenType.EndArray))
        {
            if (json.TokenType == JsonTokenType.StartObject)
            {
                var start = (int)json.TokenStartIndex;
                json.Skip();
                last = Take(name, bytes[start..(int)json.BytesConsumed]) ?? last;
            }
            else
                json.Skip();
            if (!isList)
                break;
        }
    }

    private string? Take(string name, ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(
            bytes,
            new()
            {
                MaxDepth = Deepest,
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
            }
        );
        var root = new DrupalJson(json.RootElement);
        if (root.Text("type") is not { } type || root.Text("id") is not { } id)
            return null;
        var attributes = root.In("attributes");
        var language = attributes.Text("langcode");
        var resource = new DrupalResource(
            $"{name}#{id}{(language is null ? "" : "." + language)}",
            type,
            id,
            language,
            bytes
        );
        if (!byId.TryGetValue($"{type} {id}", out var all))
            byId[$"{type} {id}"] = all = [];
        if (all.Exists(one => one.Language == language))
            return attributes.Text("title");
        all.Add(resource);
        if (!type.StartsWith("node--", StringComparison.Ordinal))
        {
            Shared = Shared.With(ContentHash.Of(bytes.Span));
            return attributes.Text("name");
        }
        Nodes.Add(resource);
        Shared = Shared.With(
            ContentHash.Of(Encoding.UTF8.GetBytes(resource.Name + attributes.In("path").Text("alias")))
        );
        return attributes.Text("title");
    }
}
