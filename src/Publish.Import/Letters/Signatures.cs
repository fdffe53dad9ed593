using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// Reads who signs: one below the other, side by side in a table, with pictures of their hands between.
/// </summary>
internal static class Signatures
{
    private const int MostSignatories = 40;

    public static void Read(LetterDraft draft, TailSection section, double certainty)
    {
        var sheet = draft.Sheet;
        TakePictures(draft, section);
        var runs = new List<(List<int> Rows, PartyRun Run)>();
        var loose = new List<int>();
        foreach (
            var block in section
                .Rows.Where(row => sheet.IsFree(row) && !IsLeftOut(draft, row) && !ClosingDays.Read(draft, row))
                .GroupBy(row => sheet.Rows[row].Block)
        )
        {
            List<int> rows = [.. block];
            var kind = sheet.Rows[rows[0]].Of.Kind;
            if (kind is OldBlockKind.Paragraph or OldBlockKind.Heading && rows.Count == 1)
            {
                loose.Add(rows[0]);
                continue;
            }
            AddLoose();
            if (kind == OldBlockKind.Table)
                runs.AddRange(SignatureTables.Read(sheet, rows).Select((run, at) => (at == 0 ? rows : [], run)));
            else if (kind == OldBlockKind.List)
                runs.AddRange(
                    SignatureTables
                        .OfItems(sheet.Rows[rows[0]].Of.Element)
                        .Select((run, at) => (at == 0 ? rows : [], run))
                );
            else
                Add(rows, isLoose: false);
        }
        AddLoose();
        Keep(draft, runs, certainty);

        void AddLoose()
        {
            if (loose.Count > 0)
                Add(loose, isLoose: true);
            loose = [];
        }

        void Add(List<int> rows, bool isLoose)
        {
            foreach (var run in PartyRun.Read([.. rows.Select(row => sheet.Rows[row].Text)], isLoose))
                runs.Add(([.. run.Lines.Select(line => rows[line])], run));
        }
    }

    private static void Keep(LetterDraft draft, List<(List<int> Rows, PartyRun Run)> runs, double certainty)
    {
        var sure = runs.Count > MostSignatories ? 0.7 : certainty;
        var found = ImmutableArray.CreateBuilder<Found<OldParty>>();
        foreach (var (rows, run) in runs)
        {
            draft.Sheet.Take(rows);
            found.Add(draft.Keep("somebody who signs", run.Party, sure, run.Party.Name));
            if (run.After.Length > 0)
                Close(draft, run.After);
        }
        draft.Parts = draft.Parts with { Signatories = [.. draft.Parts.Signatories, .. found] };
    }

    /// <summary>
    /// 드림 and its kind follow a name in its line; a name is somebody's in every letter, so they go to the closing.
    /// </summary>
    private static void Close(LetterDraft draft, string after)
    {
        var closing = draft.Parts.Closing;
        var text =
            closing is null ? after
            : closing.Value.Split('\n').Contains(after) ? closing.Value
            : closing.Value + "\n" + after;
        draft.Parts = draft.Parts with { Closing = draft.Keep("a closing that stood after a name", text, 0.75, after) };
    }

    private static bool IsLeftOut(LetterDraft draft, int row)
    {
        var text = draft.Sheet.Rows[row].Text;
        if (!TailSections.IsSignature(text))
            return false;
        draft.LeaveOut(
            "A line about the picture of a signature was left out: a signature is a picture of who signs.",
            text
        );
        draft.Sheet.Take(row);
        return true;
    }

    /// <summary>Blocks between the signatures that hold pictures and no words.</summary>
    private static void TakePictures(LetterDraft draft, TailSection section)
    {
        if (section.Rows.Count == 0)
            return;
        var first = section.Rows[0] > 0 ? draft.Sheet.Rows[section.Rows[0] - 1].Block : 0;
        for (var block = first; block <= draft.Sheet.Rows[section.Rows[^1]].Block; block++)
        {
            var of = draft.Sheet.Blocks[block];
            if (
                of.Lines.Length > 0
                || of.Element.QuerySelector("img") is not { } image
                || of.Element.QuerySelector("sup[data-note]") is not null
            )
                continue;
            var words = image.GetAttribute("alt") is { Length: > 0 } alt ? alt : image.GetAttribute("src") ?? "";
            draft.Sheet.TakenPictures.Add(block);
            draft.LeaveOut("The picture of a signature was left out: add it to who signs, if they allow it.", words);
        }
    }
}
