namespace Publish.Import;

/// <summary>Cuts a tail into its stretches; a sentence among signatures says that it is no tail.</summary>
internal static class TailSections
{
    private const int LongestEntry = 400;
    private const int Interruption = 6;

    /// <summary>Null where it is not the end of a letter.</summary>
    public static List<TailSection>? Of(LetterSheet sheet, int from)
    {
        var (sections, current) = (new List<TailSection>(), new TailSection(Mark.None, -1, ""));
        sections.Add(current);
        for (var at = from; at < sheet.Rows.Length; at++)
        {
            var row = sheet.Rows[at];
            if (sheet.IsTaken(at))
                continue;
            var mark = MarkOf(row, current, out var said);
            if (mark is Mark.Copies or Mark.Endorsements or Mark.Contacts or Mark.Apart)
            {
                sections.Add(current = new TailSection(mark, at, said));
                continue;
            }
            if (IsForeign(row, current) || IsFile(row) || (current.Mark == Mark.Copies && IsBelow(sheet, row, current)))
            {
                if (current.Mark == Mark.Endorsements && row.IsProse && GoesOn(sheet, at))
                    continue;
                if (current.Mark is Mark.None or Mark.Copies && row.IsProse && !IsFooter(row.Text) && !IsFile(row))
                    return null;
                sections.Add(current = new TailSection(Mark.Apart, -1, ""));
            }
            current.Rows.Add(at);
        }
        return sections;
    }

    public static bool IsSignature(string text)
    {
        foreach (var start in Vocabulary.Signatures)
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static Mark MarkOf(LetterRow row, TailSection current, out string said)
    {
        said = "";
        if (row.IsHeld)
            return Mark.None;
        var mark = Vocabulary.MarkOf(row.Text, out said);
        if (mark == Mark.Contacts && current.Mark == Mark.Contacts && said.Length > 0)
            return Mark.None;
        return
            mark == Mark.Apart
            && current.Mark == Mark.Endorsements
            && said.Length == 0
            && row.Of.Kind == OldBlockKind.List
            ? Mark.None
            : mark;
    }

    private static bool IsForeign(LetterRow row, TailSection current) =>
        current.Mark switch
        {
            Mark.Apart => false,
            Mark.Endorsements => row.Text.Length > LongestEntry * 10
                || (row.IsProse && !EndorsementLine.IsEntry(row.Text))
                || IsFooter(row.Text),
            Mark.Contacts => row.Of.Kind == OldBlockKind.Heading
                || (row.IsProse && !OldContactLine.HasNumber(row.Text))
                || IsFooter(row.Text),
            Mark.None when IsSignature(row.Text) => false,
            _ => row.IsProse || row.Of.Kind == OldBlockKind.Heading || IsFooter(row.Text),
        };

    /// <summary>A file that is offered below the letter.</summary>
    private static bool IsFile(LetterRow row) =>
        IsNote(row.Text)
        || row.Text.Contains(".pdf", StringComparison.OrdinalIgnoreCase)
        || row.Text.Contains("(PDF", StringComparison.OrdinalIgnoreCase)
        || row.Text.Contains("（PDF", StringComparison.OrdinalIgnoreCase);

    /// <summary>A note that was not known as one.</summary>
    private static bool IsNote(string text) =>
        text.Contains('↩', StringComparison.Ordinal)
        || (text.Length > 2 && text[0] == '[' && char.IsAsciiDigit(text[1]));

    /// <summary>Another block, when the copies stand in one that is complete.</summary>
    private static bool IsBelow(LetterSheet sheet, LetterRow row, TailSection copies)
    {
        if (copies.Head < 0)
            return false;
        var own = sheet.Rows[copies.Head].Block;
        var last = copies.Rows.Count > 0 ? sheet.Rows[copies.Rows[^1]] : sheet.Rows[copies.Head];
        if (last.Block == row.Block)
            return false;
        return last.Block != own
            ? last.Of.Lines.Length > 1 || row.Of.Lines.Length > 1 || last.Of.Kind == OldBlockKind.List
            : copies.Said.Length > 0 || copies.Rows.Count > 0;
    }

    /// <summary>A note at the foot of a page stands between two entries of a list.</summary>
    private static bool GoesOn(LetterSheet sheet, int at)
    {
        for (var next = at + 1; next < sheet.Rows.Length && next < at + Interruption; next++)
            if (!sheet.Rows[next].IsProse && EndorsementLine.IsEntry(sheet.Rows[next].Text))
                return true;
        return false;
    }

    private static bool IsFooter(string text) =>
        text.StartsWith('©')
        || text.StartsWith("###", StringComparison.Ordinal)
        || text is "-30-" or "(END)" or "# # #";
}
