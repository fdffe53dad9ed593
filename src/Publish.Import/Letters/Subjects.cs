namespace Publish.Import;

/// <summary>Chooses among the Re: lines of a letter, which a page's head and the letter may both have.</summary>
internal static class Subjects
{
    public static void Decide(LetterDraft draft, List<(int Row, string Text)> lines)
    {
        if (lines.Count == 0)
            return;
        var groups = lines.GroupBy(line => draft.Sheet.Rows[line.Row].Block).SelectMany(Parted).ToList();
        var last = groups[^1];
        draft.Sheet.Take(last.Rows);
        draft.Parts = draft.Parts with { Subject = draft.Keep("the Re: line", last.Text, 0.95, last.Text) };
        foreach (var (rows, text) in groups[..^1])
        {
            if (LetterTitles.IsSame(text, last.Text) || LetterTitles.IsSame(text, draft.Page.Subtitle))
            {
                draft.Sheet.Take(rows);
            }
            else if (draft.Page.Subtitle is null && draft.Parts.Subtitle is null)
            {
                draft.Sheet.Take(rows);
                draft.Parts = draft.Parts with
                {
                    Subtitle = draft.Keep("the page's own Re: line above that of the letter", text, 0.7, text),
                };
            }
            else
            {
                draft.Stays("another Re: line", text);
            }
        }

        IEnumerable<(List<int> Rows, string Text)> Parted(IEnumerable<(int Row, string Text)> block)
        {
            var (rows, text) = (new List<int>(), "");
            foreach (var (row, words) in block)
            {
                if (rows.Count > 0 && Vocabulary.MarkOf(draft.Sheet.Rows[row].Text, out _) == Mark.Subject)
                {
                    yield return (rows, text);
                    (rows, text) = ([], "");
                }
                rows.Add(row);
                text = text.Length == 0 ? words : text + " " + words;
            }
            yield return (rows, text);
        }
    }
}
