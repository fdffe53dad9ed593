using System.Text.Json;
using System.Text.Json.Serialization;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>Writes a site path to JSON as a string, not percent-encoded.</summary>
internal sealed class SitePathConverter : JsonConverter<SitePath>
{
    public override SitePath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, SitePath value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
