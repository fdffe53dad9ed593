using System.Globalization;
using System.Text.RegularExpressions;

namespace Publish.Import;

/// <summary>
/// Holds the day that is written on a letter against the day that its site says, because a wrong one sends it to a
/// wrong address.
/// </summary>
internal static partial class WrittenDays
{
    private const int FarApart = 10;

    /// <summary>The day that the site says, or that the page's address holds.</summary>
    public static DateOnly? OfPage(OldPage page)
    {
        if (
            page.Published is { Length: >= 10 } published
            && DateOnly.TryParseExact(
                published[..10],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return day;
        return
            page.Address is { Length: < 1000 } address
            && InAddress().Match(address) is { Success: true } match
            && DateOnly.TryParseExact(
                string.Join('-', match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out day
            )
            ? day
            : null;
    }

    public static void Compare(LetterDraft draft)
    {
        if (draft.Parts.Date is not { } date || OfPage(draft.Page) is not { } site)
            return;
        var written = DateOnly.ParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Math.Abs(written.DayNumber - site.DayNumber) > FarApart)
            draft.Tell(
                DoubtKind.Uncertain,
                $"The text is dated {date.Value}, and the old site says {site:yyyy-MM-dd}: look which day is right.",
                date.Words
            );
    }

    [GeneratedRegex(@"[/\-_](\d{4})[/\-](\d{2})[/\-](\d{2})(?=[/\-_.]|$)")]
    private static partial Regex InAddress();
}
