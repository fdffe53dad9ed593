namespace Publish.Import;

/// <summary>
/// A party that is written in several lines: a name, and below it offices, a body, an address and numbers.
/// </summary>
internal static class PartyBlock
{
    private static readonly string[] Honored = ["귀하", "귀중", "阁下", "閣下", "台鉴", "台鑒", "鈞鑒", "钧鉴"];

    private static readonly string[] Ways =
    [
        "via ",
        "by fax",
        "by e",
        "by mail",
        "by post",
        "by registered",
        "by certified",
        "by courier",
        "by hand",
        "by air",
        "sent by",
        "sent via",
        "delivered by",
    ];

    /// <summary>An addressee; null where a line would be lost.</summary>
    public static OldParty? Addressed(IReadOnlyList<string> lines) => Read(lines, signs: false, out _);

    public static OldParty? Signed(IReadOnlyList<string> lines, out string after) =>
        Read(lines, signs: true, out after);

    private static OldParty? Read(IReadOnlyList<string> lines, bool signs, out string after)
    {
        var at = NameAt(lines);
        var named = PartyLine.Of(lines[at]);
        after = named.After;
        OldParty? party = named.Party;
        for (var line = 0; line < lines.Count && party is not null; line++)
            if (line != at)
                party = With(party, lines[line], signs, isLast: lines.Count == 2);
        return
            party is not null
            && party.Titles.Length == 0
            && party.Organization is null
            && lines[at].EndsWith(" 귀하", StringComparison.Ordinal)
            ? party with
            {
                Name = lines[at],
            }
            : party;
    }

    private static OldParty? With(OldParty party, string line, bool signs, bool isLast)
    {
        var kind = LetterLines.KindOf(line);
        if (kind == LineKind.Contact)
            return PartyNumbers.AddTo(party, line) ?? (signs ? null : party with { Address = party.Address.Add(line) });
        if (!party.Address.IsEmpty || kind == LineKind.Place || IsVia(line))
            return party with { Address = party.Address.Add(line) };
        if (kind == LineKind.Office)
            return
                party.Organization is null
                && Vocabulary.IsAsian(line)
                && line.LastIndexOf(' ') is > 0 and var space
                && LetterLines.PostAtEndOf(line[(space + 1)..]) is not null
                && !Array.TrueForAll(line[..space].Split(' '), Vocabulary.PostStarts.Contains)
                ? party with
                {
                    Organization = line[..space],
                    Titles = party.Titles.Add(line[(space + 1)..]),
                }
                : party with
                {
                    Titles = party.Titles.Add(line),
                };
        if (party.Organization is null && (kind == LineKind.Body || !party.Titles.IsEmpty || isLast))
            return party with { Organization = line };
        return kind == LineKind.Other && party.Titles.IsEmpty && party.Organization is null
            ? party with
            {
                Titles = [line],
            }
            : party with
            {
                Address = party.Address.Add(line),
            };
    }

    /// <summary>How a letter was sent.</summary>
    public static bool IsVia(string line) =>
        line.Length < 60 && Array.Exists(Ways, way => line.StartsWith(way, StringComparison.OrdinalIgnoreCase));

    /// <summary>In Korean and Chinese the body and the street may stand before the name.</summary>
    private static int NameAt(IReadOnlyList<string> lines)
    {
        if (!lines.Any(Vocabulary.IsAsian))
            return 0;
        for (var at = 0; at < lines.Count; at++)
            if (Array.Exists(Honored, word => lines[at].EndsWith(word, StringComparison.Ordinal)))
                return at;
        if (
            lines.Count > 1
            && LetterLines.KindOf(lines[0]) == LineKind.Other
            && LetterLines.IsOffice(lines[1])
            && AsianName.Of(lines[1]) is { Title: null }
        )
            return 0;
        foreach (
            var isName in new Func<string, bool>[]
            {
                line => AsianName.Of(line).IsTitleFirst,
                AsianName.IsAlone,
                line => AsianName.Of(line).Title is not null,
            }
        )
            for (var at = 0; at < lines.Count; at++)
                if (Vocabulary.IsAsian(lines[at]) && isName(lines[at]))
                    return at;
        for (var at = 0; at < lines.Count; at++)
            if (AsianName.IsName(AsianName.Of(lines[at]).Name) && !LetterLines.EndsWithBody(lines[at]))
                return at;
        return 0;
    }
}
