using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Tests.Engine.Linking;

/// <summary>A newsroom made of one-line documents, for what only depends on dates, kinds and subjects.</summary>
internal static class SmallNewsroom
{
    public static Languages Languages { get; } = new(["en", "ko", "zh-Hans"], ["en", "ko", "zh-Hans"]);

    private static readonly SiteSettings Settings = new()
    {
        Title = Localized.Everywhere("Example"),
        Url = "https://www.example.org",
        Languages = Languages,
    };

    /// <param name="slug">The last part of the id.</param>
    /// <param name="day">Such as <c>2024-03-05</c>.</param>
    /// <param name="terms">Topics in lower case, countries in upper case, separated by spaces.</param>
    public static Letter Letter(string slug, string day, string terms = "", params string[] related)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        return new Letter
        {
            Id = $"letters/{day}-{slug}",
            Slug = slug,
            SourceLanguage = Languages.First,
            Variants = [Variant("en", $"letters/{day}-{slug}")],
            Date = new When(date),
            AddressDay = date,
            Topics = [.. terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(term => char.IsLower(term[0]))],
            Countries =
            [
                .. terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(term => char.IsUpper(term[0])),
            ],
            Related = [.. related],
            Fingerprint = 0,
        };
    }

    public static PressRelease Release(string slug, string day)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        return new PressRelease
        {
            Id = $"press-releases/{day}-{slug}",
            Slug = slug,
            SourceLanguage = Languages.First,
            Variants = [Variant("en", $"press-releases/{day}-{slug}")],
            Date = new When(date),
            AddressDay = date,
            Fingerprint = 0,
        };
    }

    public static Site SiteOf(params Document[] documents)
    {
        var newsroom = new Newsroom { Settings = Settings, Documents = [.. documents] };
        var input = new InputFolder("/nowhere", ImmutableSortedDictionary<string, InputFile>.Empty);
        return SiteLinker.Link(newsroom.At(DateTimeOffset.MaxValue.AddYears(-1)), input, new Findings());
    }

    private static Variant Variant(string tag, string folder) =>
        new()
        {
            Language = Languages.OfSite(tag)!,
            File = $"{folder}/{tag}.md",
            Title = folder,
            Body = Body.Empty,
        };
}
