using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>Reads the contacts below a release, each in its line or in a block of lines.</summary>
internal static class ContactLines
{
    public static void Read(LetterDraft draft, TailSection section)
    {
        var sheet = draft.Sheet;
        var found = ImmutableArray.CreateBuilder<Found<OldParty>>();
        var left = new List<string>();
        var isSaid =
            section.Said.Length > 0 && OldContactLine.Read(section.Said) is { } said && Keep(said, section.Said);
        foreach (
            var block in section
                .Rows.Where(row => sheet.IsFree(row) && !ClosingDays.Read(draft, row))
                .GroupBy(row => sheet.Rows[row].Block)
        )
        {
            List<int> rows = [.. block];
            List<string> lines = [.. rows.Select(row => sheet.Rows[row].Text)];
            var parties = lines.ConvertAll(OldContactLine.Read);
            if (
                lines.Count > 1
                && parties.Exists(party => party is null)
                && PartyBlock.Signed(lines, out _) is { } whole
                && (whole.Phones.Length > 0 || whole.Email is not null)
            )
            {
                Keep(whole, lines[0]);
                sheet.Take(rows);
                continue;
            }
            for (var at = 0; at < rows.Count; at++)
            {
                if (parties[at] is { } party && Keep(party, lines[at]))
                    sheet.Take(rows[at]);
                else
                    left.Add(lines[at]);
            }
        }
        if (found.Count > 0 && (isSaid || section.Said.Length == 0))
            sheet.Take(section.Head);
        foreach (var line in left.Take(20))
            draft.Stays("whom reporters may call", line);
        draft.Parts = draft.Parts with { Contacts = [.. draft.Parts.Contacts, .. found] };

        bool Keep(OldParty party, string words)
        {
            found.Add(draft.Keep("whom reporters may call", party, 0.9, words));
            return true;
        }
    }
}
