using System.Text.RegularExpressions;

namespace Publish.BrowserTests.Sample;

/// <summary>The kinds of pages a reader meets, told apart by their addresses alone.</summary>
public enum PageKind
{
    Home,
    Letter,
    PressRelease,
    Standing,
    Comparison,
    Letters,
    PressReleases,
    Year,
    Topics,
    Topic,
    Countries,
    Country,
    Region,
    Corrections,
    NotFound,
    Thanks,
    Translations,
}

internal static partial class PageKinds
{
    /// <param name="path">A site path without its language, such as <c>/letters/2024/</c>.</param>
    public static PageKind Of(string path) =>
        path switch
        {
            "/" => PageKind.Home,
            "/404.html" => PageKind.NotFound,
            "/thanks/" => PageKind.Thanks,
            "/translations/" => PageKind.Translations,
            "/topics/" => PageKind.Topics,
            "/countries/" => PageKind.Countries,
            "/corrections/" => PageKind.Corrections,
            _ when Comparison().IsMatch(path) => PageKind.Comparison,
            _ when Document().IsMatch(path) => path.StartsWith("/letters/", StringComparison.Ordinal)
                ? PageKind.Letter
                : PageKind.PressRelease,
            _ when Year().IsMatch(path) => PageKind.Year,
            _ when path.StartsWith("/letters/", StringComparison.Ordinal) => PageKind.Letters,
            _ when path.StartsWith("/press-releases/", StringComparison.Ordinal) => PageKind.PressReleases,
            _ when path.StartsWith("/topics/", StringComparison.Ordinal) => PageKind.Topic,
            _ when path.StartsWith("/countries/", StringComparison.Ordinal) => PageKind.Country,
            _ when path.StartsWith("/regions/", StringComparison.Ordinal) => PageKind.Region,
            _ => PageKind.Standing,
        };

    [GeneratedRegex("/compare/[^/]+/$")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^/(letters|press-releases)/\d{4}/\d\d/\d\d/[^/]+/$")]
    private static partial Regex Document();

    [GeneratedRegex(@"^/(letters|press-releases)/\d{4}/")]
    private static partial Regex Year();
}
