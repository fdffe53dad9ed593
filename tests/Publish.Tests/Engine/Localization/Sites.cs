using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Tests.Engine.Localization;

/// <summary>A site in all four languages, and its wordings.</summary>
internal static class Sites
{
    public static readonly Languages Four = new(
        ["en", "ko", "zh-Hans", "zh-Hant"],
        ["en", "ko", "zh-Hans", "zh-Hant", "fr", "es", "id", "fj", "ja", "zh", "yue", "tlh"]
    );

    public static Language Language(string tag) => Four.Known(tag)!;

    public static Wordings In(string zone) =>
        new(
            new SiteSettings
            {
                Title = Localized.Everywhere("Example"),
                Url = "https://www.example.org",
                Languages = Four,
                TimeZone = zone,
            }
        );

    public static Wording Wording(string tag, string zone = "Asia/Seoul") => In(zone)[Language(tag)];
}
