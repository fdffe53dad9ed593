using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Publish.Engine.Content.Documents;
using Publish.Export.Archive;
using Publish.Model;

namespace Publish.Export.Json;

/// <summary>Exports a site as JSON in a documented format.</summary>
public static class JsonArchive
{
    public const string Format = "publish-site";

    /// <summary>The version of the format; raised when a name changes, not when one is added.</summary>
    public const int Version = 1;

    public static void Write(SiteArchive archive, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(archive);
        using var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = ArchiveNames.Options.Encoder });
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        Member(json, "site", archive.Site.Settings);
        Member(json, "topics", archive.Site.Topics);
        Member(json, "regions", archive.Site.Regions);
        Member(json, "most-viewed", archive.Site.MostViewed.Select(document => document.Id));
        Member(
            json,
            "assets",
            archive.Site.Assets.Select(asset => FileOf(archive, asset.File, archive.Site.Settings.Absolute(asset.Path)))
        );
        json.WriteStartArray("documents");
        foreach (var document in archive.Documents)
            DocumentOf(archive, document).WriteTo(json, ArchiveNames.Options);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Member<T>(Utf8JsonWriter json, string name, T value)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, value, (JsonTypeInfo<T>)ArchiveNames.Options.GetTypeInfo(typeof(T)));
    }

    private static JsonObject DocumentOf(SiteArchive archive, Document document)
    {
        var shown = document with { Related = [.. document.Related.Where(archive.Site.ById.ContainsKey)] };
        var node = JsonSerializer.SerializeToNode(shown, ArchiveNames.Options.GetTypeInfo(shown.GetType()))!.AsObject();
        node.Insert(0, "kind", JsonNamingPolicy.KebabCaseLower.ConvertName(document.Kind().ToString()));
        var variants = node["variants"]!.AsArray();
        for (var at = 0; at < variants.Count; at++)
        {
            var variant = document.Variants[at];
            variants[at]!["address"] = archive.AddressOf(document, variant);
            if (document.Appeared(variant) is { } appeared)
                variants[at]!["appeared"] = appeared.Machine;
            if (document.LastChanged(variant) is { } changed)
                variants[at]!["last-changed"] = changed.Machine;
            variants[at]!["body"] = new JsonObject
            {
                ["markdown"] = Markdown(archive, variant),
                ["html"] = new ArchiveBody(archive, document, variant).Html(),
            };
        }
        node["files"] = new JsonArray([
            .. archive.FilesOf(document).Select(file => FileOf(archive, file, archive.AddressOf(document, file))),
        ]);
        return node;
    }

    private static string Markdown(SiteArchive archive, Variant variant)
    {
        if (!archive.Input.Files.TryGetValue(variant.File, out var file))
            return "";
        var text = File.ReadAllText(file.FullPath);
        return FrontMatterBounds.Of(text) is var (_, _, body) ? text[body..] : text;
    }

    private static JsonObject FileOf(SiteArchive archive, string file, string address)
    {
        using var bytes = File.OpenRead(archive.Input.Files[file].FullPath);
        return new()
        {
            ["path"] = file,
            ["address"] = address,
            ["size"] = bytes.Length,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
    }
}
