using System.Globalization;
using System.Text.RegularExpressions;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;

namespace Publish.Engine.Content.Settings;

/// <summary>
/// Shapes of the parts of feed ids: <c>tag:</c> URIs (RFC 4151), independent of the present address and folder.
/// </summary>
internal static partial class FeedAuthorityShapes
{
    /// <summary>
    /// Year in which the builder of a site owns its host; constant, so that no correction changes an id.
    /// </summary>
    private const string UsualYear = "2025";

    private static readonly string[] Days = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public static Shape<string> Authority { get; } =
        new(
            "a host, and a year behind a comma",
            _ => Schema.Text(),
            (node, reading) =>
            {
                if (TextShapes.ReadText(node, reading) is not { } text)
                    return null;
                var parts = text.Split(',', StringSplitOptions.TrimEntries);
                var host = parts[0].ToLowerInvariant();
                var day = parts.Length == 1 ? UsualYear : parts[1];
                if (
                    parts.Length <= 2
                    && Host().IsMatch(host)
                    && DateOnly.TryParseExact(day, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                )
                    return $"{host},{day}";
                reading.Fault(TimeRules.FeedAuthorityWrong, node, text);
                return null;
            }
        );

    /// <summary>A document's present or former folder.</summary>
    public static Shape<string> FeedId { get; } =
        new(
            "a folder, such as letters/2024-03-05-returns",
            _ => Schema.Text(),
            (node, reading) =>
            {
                if (TextShapes.ReadText(node, reading) is not { } text)
                    return null;
                if (
                    text.Split('/') is ["letters" or "press-releases" or "pages", var name]
                    && AddressShapes.IsSlug(name)
                )
                    return text;
                reading.Fault(TimeRules.FeedIdWrong, node, text);
                return null;
            }
        );

    /// <param name="url">The site's address; null where it could not be read.</param>
    public static string OfHost(string? url) =>
        $"{(url is null ? "example.invalid" : new Uri(url).IdnHost.ToLowerInvariant())},{UsualYear}";

    [GeneratedRegex(@"^([a-z0-9._-]+@)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$")]
    private static partial Regex Host();
}
