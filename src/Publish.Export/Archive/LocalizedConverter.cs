using System.Text.Json;
using System.Text.Json.Serialization;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>
/// Writes a localized text to JSON: a string where it is the same in every language, else a map from language tag to
/// string.
/// </summary>
internal sealed class LocalizedConverter : JsonConverter<Localized<string>>
{
    public override Localized<string> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Localized<string> value, JsonSerializerOptions options)
    {
        if (!value.Languages.Any())
        {
            writer.WriteStringValue(value.All.First().Value);
            return;
        }
        writer.WriteStartObject();
        foreach (var said in value.All)
            writer.WriteString(said.Language!.Tag, said.Value);
        writer.WriteEndObject();
    }
}
