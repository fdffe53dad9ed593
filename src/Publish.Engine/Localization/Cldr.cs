using System.Text.Json;

namespace Publish.Engine.Localization;

/// <summary>Opens what <c>Data/update.mjs</c> has written down of CLDR.</summary>
internal static class Cldr
{
    /// <summary>Null where there is no such data.</summary>
    public static JsonDocument? Read(string name)
    {
        using var stream = typeof(Cldr).Assembly.GetManifestResourceStream($"Localization/{name}.json");
        return stream is null ? null : JsonDocument.Parse(stream);
    }
}
