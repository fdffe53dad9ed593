using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>Decides what the bare lines of a head are: a letterhead, a title, or those who are written to.</summary>
internal sealed class HeadParts(
    LetterDraft draft,
    HeadLines before,
    HeadLines to,
    HeadLines copies,
    bool isToMarked,
    List<int> headings
)
{
    public void Decide(bool isLetter)
    {
        var isPaper =
            draft.Parts.Date is not null
            && before.Texts.Any(line => LetterLines.KindOf(line) == LineKind.Contact)
            && (!to.IsEmpty || headings.Count > 1);
        if (isPaper && OldPapers.Read(draft, before) is { } paper)
            draft.Parts = draft.Parts with { Letterhead = paper };
        else if (isLetter && !before.IsEmpty)
            Addressees(WithoutPaper(before), to.IsEmpty ? 0.85 : 0.7);
        if (!to.IsEmpty)
            Addressees(isLetter && before.IsEmpty && !isToMarked ? WithoutPaper(to) : to, isToMarked ? 0.95 : 0.9);
        if (!copies.IsEmpty)
            draft.Parts = draft.Parts with { Copies = [.. Copied.Read(draft, copies)], HasCopiesOnTop = true };
    }

    /// <summary>The sender's paper, where no date parts it from those who are written to.</summary>
    private HeadLines WithoutPaper(HeadLines lines)
    {
        if (draft.Parts.Letterhead is not null || OldPapers.LengthOf(draft.Sheet, lines) is not (> 0 and var length))
            return lines;
        var (first, rest) = lines.Cut(length);
        if (rest.IsEmpty || OldPapers.Read(draft, first) is not { } paper)
            return lines;
        draft.Parts = draft.Parts with { Letterhead = paper };
        return rest;
    }

    private void Addressees(HeadLines lines, double certainty)
    {
        var (kept, ways) = (new HeadLines(), new List<(int Row, string Text)>());
        foreach (var (block, rows) in lines.Blocks)
        foreach (var (row, text) in rows)
            if (rows.Count == 1 && PartyBlock.IsVia(text))
                ways.Add((row, text));
            else if (!headings.Contains(row) || !TakeTitle(row, text))
                kept.Add(block, row, text);
        var found = Addressed.Read(draft, kept, certainty).ToImmutableArray();
        if (found.Length > 0 && ways.Count > 0)
        {
            draft.Sheet.Take(ways.Select(way => way.Row));
            found = found.SetItem(
                0,
                found[0] with
                {
                    Value = found[0].Value with
                    {
                        Address = found[0].Value.Address.AddRange(ways.Select(way => way.Text)),
                    },
                }
            );
        }
        draft.Parts = draft.Parts with { To = draft.Parts.To.AddRange(found) };
    }

    private bool TakeTitle(int row, string text)
    {
        var title = draft.Page.Title;
        if (draft.Parts.Title is null)
        {
            var isNear =
                title is not null
                && (
                    title.Contains(text, StringComparison.OrdinalIgnoreCase)
                    || text.Contains(title, StringComparison.OrdinalIgnoreCase)
                );
            draft.Parts = draft.Parts with
            {
                Title = draft.Keep("a heading of the letter's own", text, title is null || isNear ? 0.9 : 0.7, text),
            };
        }
        else if (draft.Parts.Subtitle is null && draft.Page.Subtitle is null)
        {
            draft.Parts = draft.Parts with { Subtitle = draft.Keep("a second heading of the letter", text, 0.7, text) };
        }
        else
        {
            return true;
        }
        draft.Sheet.Take(row);
        return true;
    }
}
