using Publish.Model;

namespace Publish.Engine.Import;

/// <summary>Finds the site's language for the tags that old sites write, such as <c>en-US</c> or <c>zh-TW</c>.</summary>
internal static class OldLanguages
{
    public static Language? OfSite(string tag, Languages languages)
    {
        var parts = tag.Replace('_', '-').Split('-');
        return languages.OfSite(string.Join('-', parts))
            ?? (parts[0].Equals("zh", StringComparison.OrdinalIgnoreCase) ? languages.OfSite(IsTraditional(parts) ? "zh-Hant" : "zh-Hans") : null)
            ?? languages.OfSite(parts[0]);
    }

    private static bool IsTraditional(string[] parts) =>
        parts.Skip(1).Any(part => part.ToUpperInvariant() is "TW" or "HK" or "MO" or "HANT") && !parts.Contains("Hans", StringComparer.OrdinalIgnoreCase);
}
