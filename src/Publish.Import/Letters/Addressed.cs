namespace Publish.Import;

/// <summary>Reads those whom a letter is written to.</summary>
internal static class Addressed
{
    public static IEnumerable<Found<OldParty>> Read(LetterDraft draft, HeadLines lines, double certainty)
    {
        var loose = new List<(int Row, string Text)>();
        foreach (var (block, rows) in Whole(draft, lines))
        {
            var of = draft.Sheet.Blocks[block];
            if (of.Kind is OldBlockKind.Paragraph or OldBlockKind.Heading && rows.Count == 1)
            {
                loose.AddRange(rows);
                continue;
            }
            foreach (var party in Loose(draft, loose, certainty))
                yield return party;
            loose.Clear();
            foreach (
                var party in of.Kind is OldBlockKind.List or OldBlockKind.Table
                    ? Listed(draft, rows, certainty)
                    : Block(draft, rows, certainty)
            )
                yield return party;
        }
        foreach (var party in Loose(draft, loose, certainty))
            yield return party;
    }

    /// <summary>Numbers in a paragraph of their own belong to the several lines above them.</summary>
    private static List<(int Block, List<(int Row, string Text)> Rows)> Whole(LetterDraft draft, HeadLines lines)
    {
        var whole = new List<(int Block, List<(int Row, string Text)> Rows)>();
        foreach (var (block, rows) in lines.Blocks)
            if (
                whole.Count > 0
                && whole[^1].Rows.Count > 1
                && draft.Sheet.Blocks[whole[^1].Block].Kind == OldBlockKind.Paragraph
                && rows.TrueForAll(row => LetterLines.KindOf(row.Text) == LineKind.Contact)
            )
                whole[^1].Rows.AddRange(rows);
            else
                whole.Add((block, [.. rows]));
        return whole;
    }

    private static IEnumerable<Found<OldParty>> Listed(
        LetterDraft draft,
        List<(int Row, string Text)> rows,
        double certainty
    ) => rows.SelectMany(row => Kept(draft, [row], PartyLine.Of(row.Text).Party, certainty));

    private static IEnumerable<Found<OldParty>> Block(
        LetterDraft draft,
        List<(int Row, string Text)> rows,
        double certainty
    )
    {
        List<string> texts = [.. rows.Select(row => row.Text)];
        if (
            texts.All(text => LetterLines.KindOf(text) is not (LineKind.Place or LineKind.Contact))
            && PartyRun.Read(texts, isLoose: false) is { Length: > 1 } runs
        )
            return runs.SelectMany(run =>
                Kept(draft, [.. run.Lines.Select(line => rows[line])], run.Party, certainty - 0.05)
            );
        return Kept(draft, rows, PartyBlock.Addressed(texts), certainty);
    }

    /// <summary>Paragraphs of one line each: whoever follows numbers or a street is somebody else.</summary>
    private static IEnumerable<Found<OldParty>> Loose(
        LetterDraft draft,
        List<(int Row, string Text)> rows,
        double certainty
    )
    {
        if (rows.Count == 0)
            yield break;
        List<string> texts = [.. rows.Select(row => row.Text)];
        if (texts.Count > 1 && texts.All(text => LetterLines.KindOf(text) is not (LineKind.Place or LineKind.Contact)))
        {
            foreach (var run in PartyRun.Read(texts, isLoose: true))
            foreach (var party in Kept(draft, [.. run.Lines.Select(line => rows[line])], run.Party, certainty - 0.1))
                yield return party;
            yield break;
        }
        for (int from = 0, at = 1; at <= rows.Count; at++)
        {
            var begins =
                at < rows.Count
                && LetterLines.KindOf(texts[at]) is not (LineKind.Place or LineKind.Contact)
                && LetterLines.KindOf(texts[at - 1]) is LineKind.Place or LineKind.Contact
                && (!Vocabulary.IsAsian(texts[from]) || LetterLines.KindOf(texts[from]) != LineKind.Place);
            if (at < rows.Count && !begins)
                continue;
            foreach (
                var party in Kept(
                    draft,
                    rows[from..at],
                    PartyBlock.Addressed(texts[from..at]),
                    rows.Count == 1 ? certainty : certainty - 0.15
                )
            )
                yield return party;
            from = at;
        }
    }

    private static IEnumerable<Found<OldParty>> Kept(
        LetterDraft draft,
        List<(int Row, string Text)> rows,
        OldParty? party,
        double certainty
    )
    {
        if (party is null)
        {
            draft.Stays("an addressee", rows[0].Text);
            yield break;
        }
        draft.Sheet.Take(rows.Select(row => row.Row));
        yield return draft.Keep("an addressee", party, certainty, rows[0].Text);
    }
}
