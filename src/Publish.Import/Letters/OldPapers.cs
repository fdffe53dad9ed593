using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// Reads what is printed on the paper of a letter: name, address, numbers, and lists of people under headings.
/// </summary>
internal static class OldPapers
{
    /// <summary>
    /// How many lines are the sender's: a name with its street and its numbers, above somebody else or again in the
    /// letter's tail.
    /// </summary>
    public static int LengthOf(LetterSheet sheet, HeadLines lines)
    {
        List<string> texts = [.. lines.Texts];
        var (length, hasPlace, hasNumber) = (1, false, false);
        for (
            ;
            length < texts.Count
                && (LetterLines.KindOf(texts[length]) is LineKind.Place or LineKind.Contact || IsSite(texts[length]));
            length++
        )
            (hasPlace, hasNumber) = (
                hasPlace || LetterLines.KindOf(texts[length]) == LineKind.Place,
                hasNumber || LetterLines.KindOf(texts[length]) == LineKind.Contact
            );
        var isBlock =
            hasPlace
            && hasNumber
            && texts[0].Length > 2
            && LetterLines.KindOf(texts[0]) is LineKind.Other or LineKind.Body;
        return isBlock && (IsInTail(sheet, lines, texts[0]) || IsCalled(texts, length)) ? length : 0;
    }

    private static bool IsInTail(LetterSheet sheet, HeadLines lines, string name) =>
        sheet
            .Rows.Skip(lines.Rows.Last() + 1)
            .Any(row => !row.IsProse && row.Text.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A paper has a phone, and below it somebody with a street of their own is written to.</summary>
    private static bool IsCalled(List<string> texts, int length) =>
        texts.Take(length).Any(line => Vocabulary.ContactMarkOf(line, out _) == Mark.Phone)
        && texts.Skip(length).Any(line => PartyLine.Of(line).HasTitle || LetterLines.IsOffice(line))
        && texts.Count - length > 1;

    private static bool IsSite(string line) =>
        line.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where it has a line that would be lost.</summary>
    public static OldLetterhead? Read(LetterDraft draft, HeadLines lines)
    {
        var rows = lines
            .Blocks.SelectMany(block =>
                block.Lines.Select(line => (line.Row, line.Text, Of: draft.Sheet.Blocks[block.Block]))
            )
            .ToList();
        var isNamed = LetterLines.KindOf(rows[0].Text) is not (LineKind.Place or LineKind.Contact);
        var party = new OldParty(isNamed ? rows[0].Text : "");
        var groups = ImmutableArray.CreateBuilder<OldLetterheadGroup>();
        foreach (var (_, text, of) in rows.Skip(isNamed ? 1 : 0))
        {
            if (
                groups.Count == 0
                && party.Address.Length > 0
                && PartyLine.Of(text).HasTitle
                && LetterLines.KindOf(text) is LineKind.Office
            )
                groups.Add(new OldLetterheadGroup(null, [PartyLine.Listed(text)]));
            else if (of.Kind == OldBlockKind.Heading || (IsCapital(text) && groups.Count > 0))
                groups.Add(new OldLetterheadGroup(text, []));
            else if (groups.Count > 0)
                groups[^1] = groups[^1] with { People = groups[^1].People.Add(PartyLine.Listed(text)) };
            else
                party =
                    LetterLines.KindOf(text) == LineKind.Contact
                    && PartyNumbers.AddTo(party, text) is { Email: null } added
                        ? added
                        : party with
                        {
                            Address = party.Address.Add(text),
                        };
        }
        draft.Sheet.Take(rows.Select(row => row.Row));
        draft.Keep("a letterhead", party.Name, groups.Count > 0 ? 0.9 : 0.7, rows[0].Text);
        return new OldLetterhead(party.Name, party.Address, party.Phones, party.Faxes, groups.ToImmutable());
    }

    private static bool IsCapital(string text) =>
        text.Any(char.IsLetter) && !text.Any(char.IsLower) && text.Any(char.IsAsciiLetterUpper);
}
