using System.Text.Json;
using Publish.Engine.Yaml;

namespace Publish.Import;

/// <summary>
/// Makes of other forms of front matter the nodes that YAML is read into, so that one reader knows them all.
/// </summary>
internal static class FrontNodes
{
    public static YamlScalar Scalar(string value) => new(0, 0, value, IsPlain: true);

    public static YamlMapping Mapping(IEnumerable<(string Key, YamlNode Value)> entries) =>
        new(0, 0, [.. entries.Select(entry => new YamlEntry(Scalar(entry.Key), entry.Value))]);

    public static YamlSequence Sequence(IEnumerable<YamlNode> items) => new(0, 0, [.. items]);

    public static YamlNode Of(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => Mapping(json.EnumerateObject().Select(member => (member.Name, Of(member.Value)))),
            JsonValueKind.Array => Sequence(json.EnumerateArray().Select(Of)),
            JsonValueKind.String => Scalar(json.GetString()!),
            JsonValueKind.Null => Scalar(""),
            _ => Scalar(json.GetRawText()),
        };
}
