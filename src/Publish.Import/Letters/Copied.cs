namespace Publish.Import;

/// <summary>Reads those who are sent a copy, in lines, in a list, or in one line with signs between them.</summary>
internal static class Copied
{
    public static IEnumerable<Found<OldParty>> Read(LetterDraft draft, HeadLines lines)
    {
        foreach (var (block, rows) in lines.Blocks)
        {
            if (
                draft.Sheet.Blocks[block].Kind == OldBlockKind.Paragraph
                && rows.Any(row => LetterLines.KindOf(row.Text) is LineKind.Contact)
                && PartyBlock.Addressed([.. rows.Select(row => row.Text)]) is { } addressed
            )
            {
                draft.Sheet.Take(rows.Select(row => row.Row));
                yield return draft.Keep("somebody who is sent a copy", addressed, 0.8, rows[0].Text);
                continue;
            }
            foreach (var (row, text) in rows)
            {
                draft.Sheet.Take(row);
                foreach (var name in Names(text))
                    yield return draft.Keep(
                        "somebody who is sent a copy",
                        PartyLine.Of(name.Text).Party,
                        name.Certainty,
                        name.Text
                    );
            }
        }
    }

    private static IEnumerable<(string Text, double Certainty)> Names(string line)
    {
        var text = line.TrimEnd('.', ';', '；', '。').TrimStart('•', '·', '-', '–', ' ');
        foreach (var sign in new[] { ';', '；', '、' })
            if (text.Contains(sign, StringComparison.Ordinal))
                return text.Split(sign, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .SelectMany(name =>
                        Vocabulary.MarkOf(name, out var said) == Mark.Copies && said.Length > 0 ? Names(said)
                        : sign != '、' && name.Contains('、', StringComparison.Ordinal) ? Names(name)
                        : [(name, 0.9)]
                    );
        var parts = text.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isPaired =
            parts.Length > 3
            && parts.Length % 2 == 0
            && parts.Where((_, at) => at % 2 == 1).All(LetterLines.IsOffice)
            && parts.Where((_, at) => at % 2 == 0).All(part => !LetterLines.IsOffice(part));
        if (isPaired)
            return parts.Chunk(2).Select(pair => (string.Join(", ", pair), 0.7));
        if (parts.Length > 1 && parts.All(part => PartyLine.Of(part) is { HasTitle: true }))
            return parts.Select(part => (part, 0.8));
        return [(text, 0.92)];
    }
}
