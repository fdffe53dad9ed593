namespace Publish.Import;

/// <summary>
/// Takes place and day from the beginning of a release's first sentence, where the page puts them by itself.
/// </summary>
internal static class Datelines
{
    private const int Longest = 90;

    private static readonly string[] Dashes = ["—", "–", "--", "-", "―", "：", ":", "－", "─"];

    public static void Read(LetterDraft draft, int body)
    {
        var rows = draft.Sheet.Rows;
        while (body < rows.Length && (draft.Sheet.IsTaken(body) || rows[body].Of.Kind == OldBlockKind.Heading))
            body++;
        if (
            body == rows.Length
            || !draft.Sheet.MayBeginLater(body)
            || rows[body].Of.Kind != OldBlockKind.Paragraph
            || draft.Page.Kind is OldKind.Letter or OldKind.Page
        )
            return;
        var text = rows[body].Text;
        if (Of(text, WrittenDays.OfPage(draft.Page)) is not { } found || found.Length >= text.Length)
            return;
        draft.Sheet.TakeStart(body, found.Length);
        draft.Parts = draft.Parts with
        {
            Dateline = draft.Keep(
                "the place of a dateline",
                found.Place,
                found.Day is null ? 0.75 : 0.95,
                text[..found.Length]
            ),
            Date = draft.Parts.Date
                ?? (found.Day is { } day ? draft.Keep("the date", day.Iso, 0.95, text[..found.Length]) : null),
        };
        if (found.Day is { } other && other.Iso != draft.Parts.Date?.Value)
            draft.Tell(
                DoubtKind.Uncertain,
                $"The dateline says {other.Iso}, and the head says {draft.Parts.Date?.Value}: look which day is right.",
                text[..found.Length]
            );
    }

    private static (string Place, WrittenDate? Day, int Length)? Of(string text, DateOnly? near)
    {
        var close = text[0] switch
        {
            '(' => ')',
            '（' => '）',
            '【' => '】',
            '[' => ']',
            '〔' => '〕',
            _ => '\0',
        };
        return close == '\0' ? Bare(text, near) : Enclosed(text, close, near);
    }

    private static (string Place, WrittenDate? Day, int Length)? Enclosed(string text, char close, DateOnly? near)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOf(close);
        if (end < 2)
            return null;
        var inner = text[1..end];
        var after = AfterDash(text, end + 1);
        if (
            DayIn(inner, near) is var (place, day, length)
            && place.Length > 0
            && inner[(place.Length + length)..].Trim(' ', ',', '，', '讯', '訊', '电', '電', '=').Length <= 2
        )
            return Clean(place) is { Length: > 0 } clean ? (clean, day, after) : null;
        return after > end + 2 && text[0] is '(' or '（' && IsPlace(inner) ? (inner.Trim(), null, after) : null;
    }

    private static (string Place, WrittenDate? Day, int Length)? Bare(string text, DateOnly? near)
    {
        var head = text.Length > Longest ? text[..Longest] : text;
        if (
            DayIn(head, near) is not var (place, day, length)
            || place.Length == 0
            || !IsPlace(Clean(place))
            || place[^1] is not (' ' or ',' or '，' or '、')
        )
            return null;
        var end = place.Length + length;
        while (end < text.Length && text[end] is ' ' or ')' or '.')
            end++;
        var after = AfterDash(text, end);
        return after > end ? (Clean(place), day, after) : null;
    }

    /// <summary>The first day in a text, the words before it, and how long it is.</summary>
    private static (string Place, WrittenDate Day, int Length)? DayIn(string text, DateOnly? near)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (
                !char.IsLetterOrDigit(text[at])
                || (char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1]))
            )
                continue;
            if (WrittenDate.Read(text[at..], near?.Year) is { } day)
                return (text[..at], day, day.Length);
        }
        return null;
    }

    private static int AfterDash(string text, int at)
    {
        var from = at;
        while (at < text.Length && text[at] == ' ')
            at++;
        foreach (var dash in Dashes)
        {
            if (at < text.Length && string.CompareOrdinal(text, at, dash, 0, dash.Length) == 0)
            {
                for (at += dash.Length; at < text.Length && text[at] is ' ' or '—' or '–' or '-' or '　'; at++) { }
                return at;
            }
        }
        return text[from - 1] is '）' or '】' or ')' or ']' or '〕' ? at : from;
    }

    private static string Clean(string place) => place.Trim(' ', ',', '，', '、', '(', '（', '【', '/', '·', '　');

    /// <summary>A name of places: few words, no digits, each beginning large where letters can.</summary>
    private static bool IsPlace(string text) =>
        text.Length is > 1 and <= 40
        && !text.Any(char.IsDigit)
        && text.Split([' ', ',', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries) is { Length: <= 6 } words
        && words.All(word => !char.IsLower(word[0]) || word is "and" or "of" or "the" or "de");
}
