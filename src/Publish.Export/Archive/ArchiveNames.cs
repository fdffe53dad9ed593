using System.Collections;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>
/// JSON serialization of the model: each property under its own name in kebab case, so that a new property is exported
/// by itself.
/// </summary>
internal static class ArchiveNames
{
    /// <summary>
    /// Properties that are not exported: computed ones, and the parsed body, which is written as Markdown and HTML.
    /// </summary>
    public static ImmutableArray<string> LeftOut { get; } =
    [
        $"{nameof(Document)}.{nameof(Document.Fingerprint)}",
        $"{nameof(Variant)}.{nameof(Variant.Standing)}",
        $"{nameof(Variant)}.{nameof(Variant.ChangedSince)}",
        $"{nameof(Variant)}.{nameof(Variant.Body)}",
    ];

    public static JsonSerializerOptions Options { get; } =
        new(ArchiveTypes.Default.Options)
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
            DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseLower,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            TypeInfoResolver = ArchiveTypes.Default.WithAddedModifier(Choose),
        };

    /// <summary>Removes read-only and excluded properties, and omits null values and empty collections.</summary>
    private static void Choose(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        for (var at = type.Properties.Count - 1; at >= 0; at--)
        {
            var property = type.Properties[at];
            var declared = (property.AttributeProvider as System.Reflection.PropertyInfo)?.DeclaringType;
            if (
                property.AttributeProvider is System.Reflection.PropertyInfo { CanWrite: false }
                || LeftOut.Contains(
                    $"{declared?.Name}.{(property.AttributeProvider as System.Reflection.MemberInfo)?.Name}"
                )
            )
                type.Properties.RemoveAt(at);
            else
                property.ShouldSerialize = (_, value) => value is not null && value is not ICollection { Count: 0 };
        }
    }
}
