namespace Publish.Import;

/// <summary>Tells which lines among those that were taken stayed for the note that they call.</summary>
internal static class HeldRows
{
    public static void Tell(LetterDraft draft)
    {
        var rows = draft.Sheet.Rows;
        for (var row = 0; row < rows.Length; row++)
            if (rows[row].IsHeld && !rows[row].IsProse && (Beside(row - 1) || Beside(row + 1)))
                draft.Tell(
                    DoubtKind.Uncertain,
                    "This line calls a note and stands among the parts of the letter; it was left in the text, so that the note is not lost.",
                    rows[row].Text
                );

        bool Beside(int row) => row >= 0 && row < rows.Length && draft.Sheet.IsTaken(row);
    }
}
