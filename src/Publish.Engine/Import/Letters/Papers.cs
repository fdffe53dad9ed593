using System.Collections.Immutable;

namespace Publish.Engine.Import;

/// <summary>Reads what is printed on the paper of a letter: name, address, numbers, and lists of people under headings.</summary>
internal static class Papers
{
    /// <summary>Null where it has a line that would be lost.</summary>
    public static OldLetterhead? Read(LetterDraft draft, HeadLines lines)
    {
        var rows = lines.Blocks.SelectMany(block => block.Lines.Select(line => (line.Row, line.Text, Of: draft.Sheet.Blocks[block.Block]))).ToList();
        var isNamed = LetterLines.KindOf(rows[0].Text) is not (LineKind.Place or LineKind.Contact);
        var party = new OldParty(isNamed ? rows[0].Text : "");
        var groups = ImmutableArray.CreateBuilder<OldLetterheadGroup>();
        foreach (var (_, text, of) in rows.Skip(isNamed ? 1 : 0))
        {
            if (of.Kind == OldBlockKind.Heading || (IsCapital(text) && groups.Count > 0))
                groups.Add(new OldLetterheadGroup(text, []));
            else if (groups.Count > 0)
                groups[^1] = groups[^1] with { People = groups[^1].People.Add(PartyLine.Listed(text)) };
            else
                party = LetterLines.KindOf(text) == LineKind.Contact && PartyNumbers.AddTo(party, text) is { Email: null } added ? added : party with { Address = party.Address.Add(text) };
        }
        draft.Sheet.Take(rows.Select(row => row.Row));
        draft.Keep("a letterhead", party.Name, groups.Count > 0 ? 0.9 : 0.7, rows[0].Text);
        return new OldLetterhead(party.Name, party.Address, party.Phones, party.Faxes, groups.ToImmutable());
    }

    private static bool IsCapital(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower) && text.Any(char.IsAsciiLetterUpper);
}
