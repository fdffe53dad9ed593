using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>
/// Writes share services by language to JSON in the order of tags: a dictionary of languages has that of their addresses
/// in memory.
/// </summary>
internal sealed class ShareServicesConverter
    : JsonConverter<ImmutableDictionary<Language, ImmutableArray<ShareService>>>
{
    public override ImmutableDictionary<Language, ImmutableArray<ShareService>> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => throw new NotSupportedException();

    public override void Write(
        Utf8JsonWriter writer,
        ImmutableDictionary<Language, ImmutableArray<ShareService>> value,
        JsonSerializerOptions options
    )
    {
        var services =
            (JsonTypeInfo<ImmutableArray<ShareService>>)options.GetTypeInfo(typeof(ImmutableArray<ShareService>));
        writer.WriteStartObject();
        foreach (var (language, chosen) in value.OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal))
        {
            writer.WritePropertyName(language.Tag);
            JsonSerializer.Serialize(writer, chosen, services);
        }
        writer.WriteEndObject();
    }
}
