using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>A party that is written in one line: a name, and after commas an office and a body.</summary>
/// <param name="After">What followed the name and belongs to the closing, such as 드림.</param>
internal sealed record PartyLine(OldParty Party, string After)
{
    private static readonly string[] Units =
    [
        "division",
        "department",
        "unit",
        "section",
        "desk",
        "team",
        "program",
        "programme",
        "board",
        "bureau",
    ];

    private static readonly string[] Signs = [" / ", "／", " | ", "\t"];

    private static readonly string[] Dashes = [" – ", " — ", " - "];

    private static readonly string[] Suffixes =
    [
        "jr.",
        "jr",
        "sr.",
        "sr",
        "esq.",
        "esq",
        "ph.d.",
        "phd",
        "m.d.",
        "ii",
        "iii",
        "qc",
        "kc",
        "ll.m.",
        "s.j.",
    ];

    /// <summary>An office stands in it, so that it can be a party by itself.</summary>
    public bool HasTitle => Party.Titles.Length > 0;

    public static PartyLine Of(string line)
    {
        var parts = Parts(line);
        if (
            parts.Count > 1
            && Vocabulary.IsAsian(parts[0])
            && LetterLines.IsOffice(parts[0])
            && AsianName.IsName(parts[1])
        )
            (parts[0], parts[1]) = (parts[1], parts[0]);
        if (Vocabulary.IsAsian(line) && InBrackets(line) is { } bracketed)
            return bracketed;
        if (parts.Count == 1 || IsOfficeAlone(parts[0]))
            return Vocabulary.IsAsian(line)
                ? OfAsian(parts.Count == 1 ? parts[0] : line)
                : new PartyLine(new OldParty(line.Trim()), "");
        var first = Vocabulary.IsAsian(parts[0]) ? AsianName.Of(parts[0]) : new AsianName(parts[0], null, null, "");
        if (
            Vocabulary.IsAsian(line)
            && parts.Count == 2
            && AsianName.Of(parts[1]) is { Title: not null } second
            && !AsianName.IsName(parts[0])
        )
            return new PartyLine(
                new OldParty(second.Name) { Titles = [second.Title], Organization = parts[0] },
                second.After
            );
        var body = BodyAt(parts);
        var title = string.Join(
            Vocabulary.IsAsian(line) && line.Contains('，', StringComparison.Ordinal) ? "，" : ", ",
            parts[1..(body ?? parts.Count)]
        );
        ImmutableArray<string> titles =
        [
            .. new[] { first.Title, title }.Where(one => !string.IsNullOrEmpty(one)).Select(one => one!),
        ];
        return new PartyLine(
            new OldParty(first.Name)
            {
                Titles = titles,
                Organization = body is { } at ? parts[at] : first.Organization,
            },
            first.After
        );
    }

    /// <summary>A name of a list of staff: all after the first comma is the office.</summary>
    public static OldParty Listed(string line)
    {
        var comma = line.AsSpan().IndexOfAny(',', '，');
        return comma <= 0
            ? OfAsian(line).Party
            : new OldParty(line[..comma].Trim()) { Titles = [line[(comma + 1)..].Trim()] };
    }

    private static PartyLine OfAsian(string line)
    {
        if (!Vocabulary.IsAsian(line))
            return new PartyLine(new OldParty(line.Trim()), "");
        var name = AsianName.Of(line);
        var keepsHonor = name.After == "귀하" && name.Title is null;
        return new PartyLine(
            new OldParty(keepsHonor ? line.Trim() : name.Name)
            {
                Titles = name.Title is null ? [] : [name.Title],
                Organization = name.Organization,
            },
            name.After == "귀하" ? "" : name.After
        );
    }

    /// <summary>A name, and behind it in brackets the body and the office.</summary>
    private static PartyLine? InBrackets(string line)
    {
        var open = line[^1] is ')' or '）' ? line.LastIndexOfAny(['(', '（']) : -1;
        if (open < 2 || !LetterLines.IsOffice(line[(open + 1)..^1]) || LetterLines.IsOffice(line[..open]))
            return null;
        var words = line[(open + 1)..^1].Split([' ', '　', ',', '，'], StringSplitOptions.RemoveEmptyEntries);
        var from = words.Length - 1;
        while (from > 0 && Vocabulary.PostStarts.Contains(words[from - 1]))
            from--;
        return new PartyLine(
            new OldParty(line[..open].Trim())
            {
                Titles = [string.Join(' ', words[from..])],
                Organization = from == 0 ? null : string.Join(' ', words[..from]),
            },
            ""
        );
    }

    private static List<string> Parts(string line)
    {
        foreach (var sign in Signs)
            if (line.Contains(sign, StringComparison.Ordinal))
                return [.. line.Split(sign, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var parts = line.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToList();
        if (parts.Count == 1 && Dash(line) is > 0 and var dash)
            parts = [line[..dash].Trim(), line[(dash + 3)..].Trim()];
        while (parts.Count > 1 && Suffixes.Contains(parts[1].ToLowerInvariant()))
        {
            parts[0] += ", " + parts[1];
            parts.RemoveAt(1);
        }
        return parts.Count == 0 ? [line] : parts;
    }

    private static int Dash(string line) =>
        Dashes
            .Select(dash => line.IndexOf(dash, StringComparison.Ordinal))
            .Where(at => at > 0)
            .DefaultIfEmpty(-1)
            .Min();

    private static bool IsOfficeAlone(string part)
    {
        if (!LetterLines.IsOffice(part))
            return LetterLines.KindOf(part) == LineKind.Body;
        if (Vocabulary.IsAsian(part))
            return AsianName.Of(part).Title is null;
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2
            || words.Any(word => word is "of" or "the" or "for" or "and")
            || Vocabulary.EnglishOffices.Contains(words[^1].ToLowerInvariant());
    }

    /// <summary>Where the body stands: at the end, after an office.</summary>
    private static int? BodyAt(List<string> parts)
    {
        var last = parts[^1];
        var kind = LetterLines.KindOf(last);
        if (parts.Count == 2)
            return kind == LineKind.Body ? 1 : null;
        var isUnit = Units.Contains(last.Split(' ')[^1].ToLowerInvariant());
        return
            !isUnit
            && (kind == LineKind.Body || (kind == LineKind.Other && last.Contains(' ', StringComparison.Ordinal)))
            ? parts.Count - 1
            : null;
    }
}
