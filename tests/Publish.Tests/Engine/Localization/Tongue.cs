using Publish.Engine.Content.Settings;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Localization;
using Publish.Model;
using Publish.Theme;

namespace Publish.Tests.Engine.Localization;

/// <summary>A language of which the program has no words, as CLDR alone makes it speak.</summary>
internal static class Tongue
{
    public static readonly IReadOnlyList<Type> Lists = [.. Wordings.Lists, typeof(ThemeWords)];

    public static IReadOnlyList<string> Tags => ReferenceShapes.LanguageTags;

    /// <summary>Those that CLDR knows dates, lists and countries of.</summary>
    public static IReadOnlyList<string> Covered { get; } =
    [.. Cldr.Read("forms")!.RootElement.EnumerateObject().Select(one => one.Name)];

    public static Languages Site(string tag, string words) =>
        new([tag, "en"], Tags, one => one == tag ? File(tag, words).Said : new Dictionary<string, string>());

    public static InterfaceWordFile File(string tag, string words) =>
        InterfaceWordFile.Read(new SourceText(InterfaceWordFile.PathOf(tag), words), new Findings());

    /// <summary>The file that <c>add-language</c> writes.</summary>
    public static WordSheet Sheet(string tag) =>
        new Languages([tag], Tags) is var site ? WordSheet.Of(site.First, site, Lists) : null!;

    public static Wording Wording(string tag, string? words = null, string zone = "America/New_York") =>
        Of(Site(tag, words ?? Sheet(tag).Text), zone);

    private static Wording Of(Languages site, string zone) =>
        new Wordings(
            new SiteSettings
            {
                Title = Localized.Everywhere("Example"),
                Url = "https://www.example.org",
                Languages = site,
                TimeZone = zone,
            }
        )[site.First];
}
