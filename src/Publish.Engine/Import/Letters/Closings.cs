namespace Publish.Engine.Import;

/// <summary>Finds where a letter closes.</summary>
internal static class Closings
{
    private const int Tries = 4;

    /// <summary>The first and the last line of it, and what stands below; null where no tail follows one.</summary>
    public static (int First, int Last, List<TailSection> Below)? Find(LetterSheet sheet, int body)
    {
        var tries = 0;
        for (var at = sheet.Rows.Length - 1; at >= body && tries < Tries; at--)
        {
            if (!IsClosing(sheet, at))
                continue;
            tries++;
            var first = at;
            while (first > body && IsClosing(sheet, first - 1))
                first--;
            if (TailSections.Of(sheet, at + 1) is { } below)
                return (first, at, below);
            at = first;
        }
        return null;
    }

    private static bool IsClosing(LetterSheet sheet, int row) =>
        sheet.IsFree(row) && sheet.Rows[row].Of.Kind is OldBlockKind.Paragraph or OldBlockKind.Heading && Vocabulary.IsClosing(sheet.Rows[row].Text);
}
