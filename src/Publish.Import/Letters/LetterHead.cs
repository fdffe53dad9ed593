namespace Publish.Import;

/// <summary>Reads what stands above a letter's first sentence.</summary>
internal sealed class LetterHead(LetterDraft draft)
{
    private const int Farthest = 600;

    private readonly HeadLines before = new();
    private readonly HeadLines to = new();
    private readonly HeadLines copies = new();
    private readonly List<(int Row, string Text)> subjects = [];
    private readonly List<int> headings = [];
    private HeadLines section = new();
    private bool isToMarked;
    private int subjectBlock = -1;

    private LetterSheet Sheet => draft.Sheet;

    /// <summary>Where the text begins.</summary>
    public int Read()
    {
        var (salutation, prose) = draft.Page.Kind is OldKind.Page or OldKind.PressRelease
            ? (-1, FirstProse())
            : FindSalutation();
        section = before;
        var limit = salutation < 0 ? prose : salutation;
        var end = 0;
        var marked = salutation >= 0 ? limit : LastMark(limit);
        for (; end < limit; end++)
            if (Sheet.IsFree(end) && !Read(end, isWhole: end < marked))
                break;
        if (salutation >= 0)
            end = TakeSalutation(salutation);
        new HeadParts(draft, before, to, copies, isToMarked, headings).Decide(salutation >= 0);
        Subjects.Decide(draft, subjects);
        return end;
    }

    /// <summary>A letter of an office greets nobody: its head ends behind the last of its marks.</summary>
    private int LastMark(int limit)
    {
        var marks = Enumerable
            .Range(0, draft.Page.Kind is OldKind.Page or OldKind.PressRelease ? 0 : limit)
            .Select(row => (Row: row, Mark: Vocabulary.MarkOf(Sheet.Rows[row].Text, out var said), said))
            .Where(one => one.Mark is Mark.To or Mark.Subject && one.said.Length > 0)
            .ToList();
        return marks.Exists(one => one.Mark == Mark.To) && marks.Exists(one => one.Mark == Mark.Subject)
            ? marks[^1].Row + 1
            : 0;
    }

    private int FirstProse()
    {
        var row = 0;
        while (row < Sheet.Rows.Length && row < Farthest && !IsProse(row))
            row++;
        return row;
    }

    private bool IsProse(int row) =>
        Sheet.Rows[row].IsProse && Vocabulary.MarkOf(Sheet.Rows[row].Text, out _) == Mark.None;

    private (int Salutation, int Prose) FindSalutation()
    {
        var (weak, row) = (-1, 0);
        for (; row < Sheet.Rows.Length - 1 && row < Farthest; row++)
        {
            var line = Sheet.Rows[row];
            if (
                line.Of.Kind != OldBlockKind.Quote
                && !line.IsHeld
                && Vocabulary.MarkOf(line.Text, out _) == Mark.None
                && Salutations.Of(line.Text) is (true, var isSure)
            )
            {
                if (isSure)
                    return (row, row);
                weak = row;
            }
            else if (IsProse(row))
            {
                break;
            }
        }
        if (weak < 0)
            TellLater(row);
        return (weak, row);
    }

    /// <summary>An introduction of the site stands before some letters; they are left whole.</summary>
    private void TellLater(int prose)
    {
        for (var row = prose + 1; row < Math.Min(Sheet.Rows.Length - 1, prose + 25); row++)
        {
            if (
                Sheet.Rows[row].Of.Kind == OldBlockKind.Quote
                || Salutations.Of(Sheet.Rows[row].Text) is not (true, true)
            )
                continue;
            draft.Stays("a letter's salutation after an introduction", Sheet.Rows[row].Text);
            return;
        }
    }

    private bool Read(int at, bool isWhole)
    {
        var row = Sheet.Rows[at];
        if (LetterTitles.IsOfPage(row.Text, draft.Page))
        {
            Sheet.Take(at);
            return true;
        }
        if (draft.Page.Kind == OldKind.Page)
            return false;
        var mark = Vocabulary.MarkOf(row.Text, out var rest);
        var day = mark == Mark.Date ? rest : row.Text;
        if (WrittenDate.ReadLine(day, out var stray) is { } date && mark is Mark.None or Mark.Date)
            return ReadDate(at, date, stray);
        switch (mark)
        {
            case Mark.Release:
                draft.IsMarkedRelease = true;
                draft.LeaveOut(
                    "The page says by itself that it is a press release, so these words were left out.",
                    row.Text
                );
                Sheet.Take(at);
                return true;
            case Mark.Subject when rest.Length > 0:
                subjects.Add((at, rest));
                subjectBlock = row.Block;
                section = to;
                return true;
            case Mark.To or Mark.Copies:
                section = mark == Mark.To ? to : copies;
                isToMarked |= mark == Mark.To;
                if (rest.Length > 0)
                    section.Add(row.Block, at, rest);
                else
                    Sheet.Take(at);
                return true;
        }
        return ReadBare(at, row, isWhole);
    }

    private bool ReadBare(int at, LetterRow row, bool isWhole)
    {
        if (row.Block == subjectBlock)
        {
            subjects.Add((at, row.Text));
            return true;
        }
        if (!isWhole && (section == before || section.Blocks.Count == 0 || section.Blocks[^1].Block != row.Block))
            return false;
        if (row.Of.Kind == OldBlockKind.Heading || LetterTitles.IsLike(row.Text))
            headings.Add(at);
        section.Add(row.Block, at, row.Text);
        return true;
    }

    private bool ReadDate(int at, WrittenDate date, string stray)
    {
        var text = Sheet.Rows[at].Text;
        if (draft.Parts.Date is { } known)
        {
            if (known.Value == date.Iso)
                Sheet.Take(at);
            else
                draft.Stays("another date", text);
            return true;
        }
        if (stray.Length > 0)
            draft.LeaveOut("A page's number had run into the date and was left out.", text);
        if (date.HasTime)
            draft.LeaveOut("A date keeps the day alone: the time that stood beside it was left out.", text);
        draft.Parts = draft.Parts with { Date = draft.Keep("the date", date.Iso, stray.Length > 0 ? 0.8 : 0.97, text) };
        Sheet.Take(at);
        section = section == before ? to : section;
        return true;
    }

    private int TakeSalutation(int at)
    {
        var last = at;
        while (
            last + 1 < Sheet.Rows.Length - 1
            && Sheet.IsFree(last + 1)
            && Salutations.Of(Sheet.Rows[last + 1].Text) is (true, true)
        )
            last++;
        var lines = Sheet.Rows[at..(last + 1)].Select(row => row.Text).ToList();
        var isSure = Salutations.Of(lines[0]).IsSure;
        draft.Parts = draft.Parts with
        {
            Salutation = draft.Keep("the salutation", string.Join('\n', lines), isSure ? 0.97 : 0.75, lines[0]),
        };
        Sheet.Take(Enumerable.Range(at, last + 1 - at));
        if (
            last + 2 < Sheet.Rows.Length
            && Sheet.IsFree(last + 1)
            && Vocabulary.MarkOf(Sheet.Rows[last + 1].Text, out var rest) == Mark.Subject
            && rest.Length > 0
        )
            subjects.Add((++last, rest));
        return last + 1;
    }
}
