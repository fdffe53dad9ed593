using System.Text.Json;
using System.Text.Json.Serialization;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>Writes a language to JSON as its BCP 47 tag.</summary>
internal sealed class LanguageConverter : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Tag);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Tag);
}
