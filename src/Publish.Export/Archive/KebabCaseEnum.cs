using System.Text.Json;
using System.Text.Json.Serialization;

namespace Publish.Export.Archive;

/// <summary>Writes the values of an enumeration to JSON by their names in kebab case.</summary>
internal sealed class KebabCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
    where T : struct, Enum;
