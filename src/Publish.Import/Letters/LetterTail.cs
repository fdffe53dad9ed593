namespace Publish.Import;

/// <summary>Reads what stands below the last sentence.</summary>
internal sealed class LetterTail(LetterDraft draft, int body)
{
    private const int Tries = 6;

    private LetterSheet Sheet => draft.Sheet;

    public void Read()
    {
        var isLetter =
            draft.Parts.Salutation is not null || draft.Page.Kind == OldKind.Letter || draft.Parts.To.Length > 0;
        if (
            draft.Page.Kind != OldKind.PressRelease
            && Closings.Find(Sheet, body) is var (first, last, below)
            && (
                isLetter
                || below.Any(section => section.Mark is Mark.Endorsements or Mark.Copies)
                || below[0].Rows.Count > 0
            )
        )
        {
            var lines = Sheet.Rows[first..(last + 1)].Select(row => row.Text).ToList();
            Sheet.Take(Enumerable.Range(first, last + 1 - first));
            draft.Parts = draft.Parts with
            {
                Closing = draft.Keep("the closing", string.Join('\n', lines), isLetter ? 0.96 : 0.75, lines[0]),
            };
            Take(
                below,
                below.Exists(section => section.Mark == Mark.Apart && section.Rows.Count > 0) ? 0.78 : 0.93,
                isSigned: true
            );
        }
        else
        {
            ReadOpen(isLetter);
        }
    }

    /// <summary>A tail without a closing: a day and names, or lists that say what they are.</summary>
    private void ReadOpen(bool isLetter)
    {
        if (isLetter && ClosingDay() is { } day && TailSections.Of(Sheet, day) is { } signed)
        {
            Take(signed, 0.75, isSigned: true);
            return;
        }
        var tries = 0;
        for (var at = Sheet.Rows.Length - 1; at >= body; at--)
        {
            var row = Sheet.Rows[at];
            if (
                !Sheet.IsFree(at)
                || row.Of.Kind == OldBlockKind.Quote
                || row.Text.Length > 120
                || Vocabulary.MarkOf(row.Text, out _) is not (Mark.Contacts or Mark.Copies or Mark.Endorsements)
                || ++tries > Tries
            )
                continue;
            if (TailSections.Of(Sheet, at) is { } found)
                Take(found, isLetter ? 0.85 : 0.8, isSigned: false);
        }
        if (isLetter && LastNames() is { } name)
            draft.Stays("who signs", name);
    }

    private int? ClosingDay()
    {
        var at = Sheet.Rows.Length - 1;
        for (var far = 0; at > body && far < 40; at--, far++)
        {
            if (Sheet.Rows[at].IsProse)
                return null;
            if (Sheet.IsFree(at) && WrittenDate.ReadLine(Sheet.Rows[at].Text, out _) is not null)
                return at;
        }
        return null;
    }

    private string? LastNames()
    {
        var at = Sheet.Rows.Length - 1;
        return
            at > body
            && !Sheet.IsTaken(at)
            && !Sheet.Rows[at].IsProse
            && Sheet.Rows[at].Of.Kind == OldBlockKind.Paragraph
            && !EndsLikeText(Sheet.Rows[at].Text)
            ? Sheet.Rows[at].Text
            : null;
    }

    private static bool EndsLikeText(string text) => text.Length > 80 || text[^1] is '.' or ':' or '。' or '：';

    private void Take(List<TailSection> sections, double certainty, bool isSigned)
    {
        foreach (var section in sections)
        {
            switch (section.Mark)
            {
                case Mark.None when isSigned:
                    Signatures.Read(draft, section, certainty);
                    break;
                case Mark.Copies when draft.Page.Kind != OldKind.PressRelease:
                    ReadCopies(section);
                    break;
                case Mark.Endorsements:
                    EndorsementLists.Read(draft, section);
                    break;
                case Mark.Contacts:
                    ContactLines.Read(draft, section);
                    break;
            }
        }
    }

    private void ReadCopies(TailSection section)
    {
        var lines = new HeadLines();
        if (section.Said.Length > 0)
            lines.Add(Sheet.Rows[section.Head].Block, section.Head, section.Said);
        foreach (var row in section.Rows.Where(Sheet.IsFree))
            if (ClosingDays.Read(draft, row) is false)
                lines.Add(Sheet.Rows[row].Block, row, Sheet.Rows[row].Text);
        if (lines.IsEmpty)
            return;
        Sheet.Take(section.Head);
        draft.Parts = draft.Parts with { Copies = [.. draft.Parts.Copies, .. Copied.Read(draft, lines)] };
    }
}
