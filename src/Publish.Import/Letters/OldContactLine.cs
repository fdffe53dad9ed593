using System.Text.RegularExpressions;

namespace Publish.Import;

/// <summary>Reads whom reporters may call, from one line: a city, a name, languages, numbers and addresses.</summary>
internal static partial class OldContactLine
{
    public static bool HasNumber(string line) => line.Contains('@', StringComparison.Ordinal) || Phone().IsMatch(line);

    /// <summary>Null where something of the line would be lost.</summary>
    public static OldParty? Read(string line)
    {
        if (line.Length > 400 || !HasNumber(line))
            return null;
        var party = new OldParty("");
        var rest = Email()
            .Replace(line, found =>
                Moved(
                    party = party with { Email = party.Email is null ? found.Value : party.Email + ", " + found.Value }
                )
            );
        rest = Social()
            .Replace(rest, found =>
                Moved(
                    party = party with
                    {
                        Social = party.Social is null
                            ? found.Groups[1].Value
                            : party.Social + ", " + found.Groups[1].Value,
                    }
                )
            );
        rest = Fax()
            .Replace(rest, found =>
                Moved(party = party with { Faxes = party.Faxes.Add(found.Groups[1].Value.Trim()) })
            );
        rest = Phone()
            .Replace(rest, found =>
                Moved(party = party with { Phones = party.Phones.Add(Closed(found.Value.Trim())) })
            );
        var cut = rest.IndexOf('\u0001', StringComparison.Ordinal);
        return IsEmpty(rest[cut..]) ? Named(party, rest[..cut]) : null;
    }

    /// <summary>A bracket that opens before a number may close far behind it.</summary>
    private static string Closed(string number) =>
        number.Contains(')', StringComparison.Ordinal) ? number : number.TrimStart('(');

    private static string Moved(OldParty party) => party is null ? "" : "\u0001";

    /// <summary>Nothing but words that join.</summary>
    private static bool IsEmpty(string rest) =>
        rest.ToLowerInvariant()
            .Split(
                [
                    ' ',
                    ',',
                    ';',
                    '.',
                    ':',
                    '/',
                    '(',
                    ')',
                    '\u0001',
                    '，',
                    '；',
                    '：',
                    '（',
                    '）',
                    '。',
                    '、',
                    '|',
                    '　',
                    '\t',
                ],
                StringSplitOptions.RemoveEmptyEntries
            )
            .All(Vocabulary.Between.Contains);

    private static OldParty? Named(OldParty party, string said)
    {
        var text = said.Trim(' ', ':', '：', ',', '，', ';', '-', '–', '—', '　', '\t');
        for (
            var word = text.Split([' ', ',', '，', ':', '：', '；', ';'])[^1];
            word.Length > 0 && text.Length > word.Length && Vocabulary.Between.Contains(word.ToLowerInvariant());
            word = text.Split([' ', ',', '，', ':', '：', '；', ';'])[^1]
        )
            text = text[..^word.Length].Trim(' ', ':', '：', ',', '，', ';', '；', '-', '–', '—', '(', '（');
        var close = text.Length > 0 && text[^1] is ')' or '）' ? text.LastIndexOfAny(['(', '（']) : -1;
        if (close >= 0)
        {
            var names = text[(close + 1)..^1]
                .Split(
                    [',', '，', '、', '/', ';'],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
                .SelectMany(name => name.Split(" and ", StringSplitOptions.TrimEntries))
                .Select(name => name.StartsWith("and ", StringComparison.Ordinal) ? name[4..] : name)
                .ToList();
            if (names.Count > 0 && names.TrueForAll(name => Vocabulary.Languages.ContainsKey(name.ToLowerInvariant())))
                (party, text) = (
                    party with
                    {
                        Languages = [.. names.Select(name => Vocabulary.Languages[name.ToLowerInvariant()])],
                    },
                    text[..close].Trim()
                );
        }
        var (city, name) = City(text);
        if (close >= 0 && city is null && party.Languages.IsEmpty && IsCity(text[(close + 1)..^1]))
            (city, name) = (text[(close + 1)..^1], text[..close].Trim());
        if (name.Length == 0)
            return null;
        var line = PartyLine.Of(name).Party;
        if (
            city is null
            && line.Titles is [var title]
            && title.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
            && LetterLines.IsOffice(title[..comma])
            && IsCity(title[(comma + 2)..])
        )
            (city, line) = (title[(comma + 2)..], line with { Titles = [title[..comma]] });
        return party with { Name = line.Name, Titles = line.Titles, Organization = line.Organization, Location = city };
    }

    private static bool IsCity(string text) =>
        text.Length is > 1 and < 30
        && text.AsSpan().Count(' ') < 3
        && !text.Any(char.IsDigit)
        && LetterLines.KindOf(text) is LineKind.Other or LineKind.Place;

    /// <summary><c>In Seoul, …</c>, <c>서울, …</c>, <c>在首尔，…</c>.</summary>
    private static (string? City, string After) City(string text)
    {
        var comma = text.AsSpan().IndexOfAny(",，：:");
        if (comma <= 0)
            return (null, text);
        var (place, rest) = (text[..comma].Trim(), text[(comma + 1)..].Trim());
        if (place.StartsWith("In ", StringComparison.OrdinalIgnoreCase))
            return (place[3..].Trim(), rest);
        if (place[0] == '在' && place.Length <= 10)
            return (place[1..], rest);
        if (place.EndsWith("에서", StringComparison.Ordinal) && place.Length <= 12)
            return (place[..^2], rest);
        return
            Vocabulary.IsAsian(place)
            && place.Length <= 6
            && !LetterLines.IsOffice(place)
            && !LetterLines.IsOffice(rest)
            && rest.Length > 1
            ? (place, rest)
            : (null, text);
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(
        @"(?:(?:Twitter|X|트위터|推特|Bluesky|Mastodon|WeChat|微信|KakaoTalk|카카오톡)\s*[:：]?\s*)?((?<![\w.])@[\w.@-]*\w)"
    )]
    private static partial Regex Social();

    [GeneratedRegex(
        @"(?:fax|팩스|传真|傳真)\s*[:：.]?\s*((?:\+|\(?0|\()?\d[\d\s().–-]{5,24}\d)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Fax();

    [GeneratedRegex(
        @"(?:\+|\(\+?)?\d[\d\s().‑–-]{5,24}\d(?:\s*[（(](?:mobile|cell|office|WhatsApp|Signal|휴대전화|휴대폰|사무실|手机|手機|办公室|辦公室)[^)）]{0,20}[)）])?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Phone();
}
