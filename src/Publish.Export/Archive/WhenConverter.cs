using System.Text.Json;
using System.Text.Json.Serialization;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>Writes a date or a time to JSON in ISO 8601.</summary>
internal sealed class WhenConverter : JsonConverter<When>
{
    public override When Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, When value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Machine);
}
