using System.Text.Json;

namespace Publish.Engine.Localization;

/// <summary>Reads embedded CLDR data, which <c>Data/update.mjs</c> writes.</summary>
internal static class Cldr
{
    /// <summary>Parses a JSON resource; null where there is none of that name.</summary>
    public static JsonDocument? Read(string name)
    {
        using var stream = typeof(Cldr).Assembly.GetManifestResourceStream($"Localization/{name}.json");
        return stream is null ? null : JsonDocument.Parse(stream);
    }
}
