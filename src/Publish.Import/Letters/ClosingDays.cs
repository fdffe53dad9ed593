namespace Publish.Import;

/// <summary>The day below a text, where Korean and Chinese letters have it.</summary>
internal static class ClosingDays
{
    /// <summary>Whether a line is a day, and was taken as one.</summary>
    public static bool Read(LetterDraft draft, int at)
    {
        var row = draft.Sheet.Rows[at];
        if (WrittenDate.ReadLine(row.Text, out _) is not { } date)
            return false;
        if (draft.Parts.Date is { } known && known.Value != date.Iso)
        {
            draft.Stays("another date", row.Text);
            return true;
        }
        if (date.HasTime)
            draft.LeaveOut("A date keeps the day alone: the time that stood beside it was left out.", row.Text);
        draft.Sheet.Take(at);
        draft.Parts = draft.Parts with { Date = draft.Parts.Date ?? draft.Keep("the date", date.Iso, 0.9, row.Text) };
        return true;
    }
}
