using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>Reads the lists of those who endorse, under their headings.</summary>
internal static class EndorsementLists
{
    private static readonly char[] Ornaments = ['•', '·', '-', '–', '*', '○', '●', '▲', '■', ' ', '　'];

    public static void Read(LetterDraft draft, TailSection section)
    {
        var sheet = draft.Sheet;
        var heading = sheet.Rows[section.Head].Text;
        var groups = new List<OldEndorsementGroup>();
        var rows = section.Rows.Where(row => sheet.IsFree(row) && !ClosingDays.Read(draft, row)).ToList();
        if (section.Said.Length > 0)
            rows.Insert(0, section.Head);
        var isNumbered =
            rows.Count > 1
            && rows.TrueForAll(row =>
                IsTitle(sheet, row) || Unnumbered(sheet.Rows[row].Text).Length < sheet.Rows[row].Text.Length
            );
        var entries = ImmutableArray.CreateBuilder<OldEndorsement>();
        var (title, country, kind) = ((string?)null, (string?)null, KindOf(heading));
        foreach (var row in rows)
        {
            if (row != section.Head && IsTitle(sheet, row))
            {
                Close();
                (title, country) = (
                    sheet.Rows[row].Text.TrimEnd(':', '：', ' '),
                    CountryNames.CodeOf(sheet.Rows[row].Text.TrimEnd(':', '：', ' '))
                );
                kind = KindOf(title) ?? kind;
                continue;
            }
            var line = row == section.Head ? section.Said : sheet.Rows[row].Text;
            foreach (var entry in Entries(isNumbered ? Unnumbered(line) : line))
                entries.Add(EndorsementLine.Read(entry, country, kind == "individuals"));
        }
        Close();
        if (groups.Count == 0)
            return;
        sheet.Take(rows);
        sheet.Take(section.Head);
        var (asOf, name) = AsOf(heading[..^section.Said.Length]);
        var before = draft.Parts.Endorsements?.Value;
        var whole = before?.Title;
        if (groups is [{ Title: null } only])
            groups[0] = only with { Title = name, Kind = KindOf(name) };
        else if (before is null)
            whole = name;
        else
            draft.LeaveOut(
                "The heading over some of the lists of those who endorse was left out, because each list has its own.",
                heading
            );
        var lists = new OldEndorsements(asOf, [.. before?.Groups ?? [], .. groups], whole);
        draft.Parts = draft.Parts with { Endorsements = draft.Keep("lists of those who endorse", lists, 0.9, heading) };

        void Close()
        {
            if (entries.Count > 0 || title is not null)
                groups.Add(new OldEndorsementGroup(title, title is null ? null : KindOf(title), entries.ToImmutable()));
            entries.Clear();
        }
    }

    private static bool IsTitle(LetterSheet sheet, int row)
    {
        var (line, of) = (sheet.Rows[row].Text, sheet.Rows[row].Of);
        if (of.Kind == OldBlockKind.Heading)
            return true;
        if (of.Kind != OldBlockKind.Paragraph || line.Length > 60)
            return false;
        var bare = line.TrimEnd(':', '：', ' ');
        return IsKind(bare)
            || IsOverList(sheet, row)
            || (IsPlace(bare) && (of.Lines.Length == 1 || line.Length > bare.Length));
    }

    private static bool IsPlace(string line) =>
        CountryNames.CodeOf(line) is not null || Vocabulary.Regions.Contains(line.ToLowerInvariant());

    /// <summary>A line by itself right before a list, whatever it names.</summary>
    private static bool IsOverList(LetterSheet sheet, int row) =>
        sheet.Rows[row].Of.Lines.Length == 1
        && row + 1 < sheet.Rows.Length
        && sheet.Rows[row + 1].Of.Kind == OldBlockKind.List;

    /// <summary>A line that names organisations or individuals as such, not one of them.</summary>
    private static bool IsKind(string line)
    {
        var open = line.AsSpan().IndexOfAny('(', '（');
        var bare = (open > 0 ? line[..open] : line).Trim().ToLowerInvariant();
        return Vocabulary.Organizations.Contains(bare)
            || Vocabulary.Individuals.Contains(bare)
            || (
                bare.Split(' ') is { Length: <= 3 } words
                && words.Any(word => word is "organizations" or "organisations" or "individuals" or "signatories")
            )
            || (
                Vocabulary.IsAsian(bare)
                && bare.Length <= 8
                && KindOf(bare) is not null
                && !bare.Contains(' ', StringComparison.Ordinal)
                && Vocabulary.MarkOf(bare, out _) == Mark.Endorsements
            );
    }

    private static string? KindOf(string title)
    {
        var lower = title.ToLowerInvariant();
        var (bodies, people) = (
            Vocabulary.Organizations.Any(word => lower.Contains(word, StringComparison.Ordinal)),
            Vocabulary.Individuals.Any(word => lower.Contains(word, StringComparison.Ordinal))
        );
        return bodies == people ? null
            : bodies ? "organizations"
            : "individuals";
    }

    private static (string? Day, string Title) AsOf(string heading)
    {
        var open = heading.AsSpan().IndexOfAny('(', '（');
        var bare = heading.Trim().TrimEnd(':', '：', ' ');
        if (open < 0)
            return (null, bare);
        for (var at = open + 1; at < heading.Length; at++)
            if (
                char.IsLetterOrDigit(heading[at])
                && !(char.IsAsciiLetterOrDigit(heading[at]) && char.IsAsciiLetterOrDigit(heading[at - 1]))
                && WrittenDate.Read(heading[at..]) is { } day
            )
                return (day.Iso, heading[..open].Trim());
        return (null, bare);
    }

    private static string[] Entries(string line)
    {
        var text = line.Trim(Ornaments);
        foreach (var sign in new[] { ';', '；', '、' })
            if (text.AsSpan().Count(sign) > 1)
                return text.TrimEnd('.', '。')
                    .Split(sign, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Vocabulary.IsAsian(text) && text.AsSpan().Count(", ") > 1 && !EndorsementLine.IsEntry(text))
            return text.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return text.Length == 0 ? [] : [text];
    }

    private static string Unnumbered(string line)
    {
        var at = 0;
        while (at < line.Length && at < 5 && char.IsAsciiDigit(line[at]))
            at++;
        return at > 0 && at + 1 < line.Length && line[at] is '.' or ')' or '、' ? line[(at + 1)..].Trim() : line;
    }
}
