using System.Text.Json.Serialization;

namespace Publish.Engine.Localization;

/// <summary>The forms of CLDR's data, as <c>Data/*.json</c> has them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, NumberForm>))]
internal sealed partial class CldrTypes : JsonSerializerContext;
