using Publish.Model;

namespace Publish.Import;

/// <summary>
/// Finds the site's language for the tags that old sites write, such as <c>en-US</c> or <c>zh-TW</c>.
/// </summary>
internal static class OldLanguages
{
    public static Language? OfSite(string tag, Languages languages) =>
        LanguageTag.Of(tag) is not { } known
            ? null
            : languages.OfSite(known == "zh" ? "zh-Hans" : known) ?? languages.OfSite(known.Split('-')[0]);
}
