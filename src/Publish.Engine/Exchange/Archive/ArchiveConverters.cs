using System.Text.Json;
using System.Text.Json.Serialization;
using Publish.Model;

namespace Publish.Engine.Exchange;

/// <summary>A language as its tag.</summary>
internal sealed class LanguageConverter : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Tag);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Tag);
}

/// <summary>A day or a moment in ISO 8601.</summary>
internal sealed class WhenConverter : JsonConverter<When>
{
    public override When Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, When value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Machine);
}

/// <summary>A path of the site as it is written.</summary>
internal sealed class SitePathConverter : JsonConverter<SitePath>
{
    public override SitePath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, SitePath value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}

/// <summary>A localized text: a string where it is the same everywhere, else a map from language to string.</summary>
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
