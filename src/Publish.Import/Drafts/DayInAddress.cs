using System.Globalization;
using System.Text.RegularExpressions;

namespace Publish.Import;

/// <summary>The day that many sites put into their addresses and people into their files' names.</summary>
internal static partial class DayInAddress
{
    public static DateOnly? Of(string address) =>
        Dated().Match(address) is { Success: true } match
        && DateOnly.TryParseExact(
            $"{match.Groups[1].ValueSpan}{match.Groups[2].ValueSpan}{match.Groups[3].ValueSpan}",
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    [GeneratedRegex(
        @"(?:^|[^0-9])((?:19|20)[0-9]{2})[-/_.]?([0-9]{2})[-/_.]?([0-9]{2})(?:[^0-9]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dated();
}
