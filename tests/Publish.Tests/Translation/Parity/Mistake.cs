using System.Globalization;
using System.Text.RegularExpressions;

namespace Publish.Tests.Translation.Parity;

/// <summary>One mistake of one kind, made in the text of a translation as a tired translator would make it.</summary>
/// <param name="Make">The text with the mistake, or null where it has nothing to go wrong in this way.</param>
internal sealed record Mistake(string Kind, Func<string, Random, string?> Make)
{
    private const string Hidden = @"\]\([^)\s]*|\{[^}]*\}|<[^>]*>|\[\^[^\]]*\]:?|https?://\S+|^\d+\. ";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        In("drops a digit", @"\d{2,}", (found, random) => found.Remove(random.Next(found.Length), 1), words: true),
        In("changes a digit", @"\d+", ChangeDigit, words: true),
        new("swaps two numbers", SwapNumbers),
        In(
            "changes a day",
            @"(?<=\d\s?[월月]\s?)\d+(?=[일日])|(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December) )\d{1,2}(?!\d)",
            (found, _) => Plus(found, 1),
            words: true
        ),
        In(
            "changes a month",
            @"\d+(?=[월月])|January|February|March|April|June|July|August|September|October|November|December",
            (found, _) =>
                char.IsDigit(found[0])
                    ? (int.Parse(found, CultureInfo.InvariantCulture) % 12 + 1).ToString(CultureInfo.InvariantCulture)
                : found == "June" ? "July"
                : "June",
            words: true
        ),
        In("drops a call of a footnote", @"\[\^[^\]]+\](?!:)", (_, _) => ""),
        new("swaps two calls of footnotes", SwapCalls),
        In("changes the level of a heading", @"^#{2,3}(?= )", (found, _) => found == "##" ? "###" : "##"),
        In("removes an item", @"^(?:[-*]|\d+\.) .*\n", (_, _) => ""),
        In("removes a row", @"(?<=^\|.*\n\|[ :|-]+\n(?:\|.*\n)*)\|.*\n", (_, _) => ""),
        In("changes where a link leads", @"(?<=\]\()[^)\s]{6,}(?=[)\s])", (found, random) =>
            ChangeLetter(found, random)
        ),
        In("changes an e-mail address", @"[\w.]+(?=@\w)", ChangeLetter),
        In("changes a phone number", @"(?<=\+\d[\d -]{4,})\d", ChangeDigit),
        In("changes a percentage", @"\d+(?:\.\d+)?(?=%| percent)|(?<=百分之)[一二三四五六七八九十]+", (found, random) =>
            char.IsDigit(found[0]) ? ChangeDigit(found, random)
            : found == "三十" ? "十三"
            : "三十"
        ),
        In("writes another percentage in characters", @"(?<=[一-龥，])\d+(?:\.\d+)?%", (found, _) =>
            found.StartsWith("40", StringComparison.Ordinal) ? "百分之四" : "百分之四十"
        ),
        In(
            "changes a number in words",
            @"열한(?= )|열두(?= )|스물두(?= )|여섯(?= )|일곱(?= )|아홉(?= )|十[一二三四五六八九](?=[名份艘人个個])|[三四五六七八九](?=[名份艘])|(?<= )(?:three|four|six|seven|nine|eleven|twelve|fourteen)(?= )",
            OtherWord
        ),
        In(
            "changes what an amount is counted in",
            @"(?<=\d ?)[만万萬](?= ?(?:원|달러|韩元|美元|韓元))|(?<=\d )million",
            (found, _) =>
                found switch
                {
                    "만" => "억",
                    "万" => "亿",
                    "萬" => "億",
                    _ => "billion",
                }
        ),
        In("loses a picture", @"^!\[.*\n", (_, _) => ""),
        In("changes an hour", @"\d+(?=시 |시부|시까|时|時| a\.m\.| p\.m\.)", (found, _) => Plus(found, 1)),
    ];

    /// <summary>A name that the site knows, with one letter wrong.</summary>
    public static Mistake OfName(IReadOnlyList<string> names) =>
        In("changes a name", string.Join('|', names.Select(Regex.Escape)), (found, random) =>
            found[..^1] + Other(found[^1])
        );

    private static char Other(char letter) =>
        letter switch
        {
            '은' => '운',
            <= '\u007F' => 'x',
            >= '가' and <= '힣' => '은',
            _ => '某',
        };

    private static Mistake In(string kind, string pattern, Func<string, Random, string> change, bool words = false) =>
        new(kind, (text, random) =>
        {
            var hidden = words ? Regex.Matches(text, Hidden, RegexOptions.Multiline) : null;
            var body = Body(text);
            var places = Regex
                .Matches(text, pattern, RegexOptions.Multiline)
                .Where(match =>
                    match.Index >= body
                    && hidden?.Any(one => one.Index <= match.Index && one.Index + one.Length > match.Index) != true
                )
                .ToList();
            return places.Count == 0
                ? null
                : With(text, places[random.Next(places.Count)], found => change(found, random));
        });

    private static int Body(string text) => text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;

    private static string With(string text, Match match, Func<string, string> change) =>
        text[..match.Index] + change(match.Value) + text[(match.Index + match.Length)..];

    private static string ChangeDigit(string found, Random random)
    {
        var at = Enumerable.Range(0, found.Length).Where(place => char.IsDigit(found[place])).ToArray() is var places
            ? places[random.Next(places.Length)]
            : 0;
        return found[..at] + (char)('0' + (found[at] - '0' + 1 + random.Next(8)) % 10) + found[(at + 1)..];
    }

    private static string ChangeLetter(string found, Random random)
    {
        var at = random.Next(found.Length);
        return found[..at] + (found[at] == 'x' ? 'y' : 'x') + found[(at + 1)..];
    }

    private static string Plus(string found, int more) =>
        (int.Parse(found, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);

    private static string OtherWord(string found, Random random)
    {
        string[] words = found[0] switch
        {
            >= '가' and <= '힣' => ["열한", "열두", "스물두", "여섯", "일곱", "아홉"],
            '十' => ["十一", "十二", "十八", "十九"],
            > '\u4000' => ["三", "四", "七", "九"],
            _ => ["four", "seven", "nine", "eleven", "twelve"],
        };
        return words.Where(word => word != found).ElementAt(random.Next(words.Length - 1));
    }

    private static string? SwapNumbers(string text, Random random)
    {
        var hidden = Regex.Matches(text, Hidden, RegexOptions.Multiline);
        var places = Regex
            .Matches(text, @"\d[\d,.]*\d|\d", RegexOptions.Multiline)
            .Where(match =>
                match.Index >= Body(text)
                && !hidden.Any(one => one.Index <= match.Index && one.Index + one.Length > match.Index)
            )
            .ToList();
        var pairs = places.Zip(places.Skip(1)).Where(pair => pair.First.Value != pair.Second.Value).ToList();
        return pairs.Count == 0 ? null : Swapped(text, pairs[random.Next(pairs.Count)]);
    }

    private static string? SwapCalls(string text, Random random)
    {
        var places = Regex.Matches(text, @"\[\^[^\]]+\](?!:)").Where(match => match.Index >= Body(text)).ToList();
        var pairs = places.Zip(places.Skip(1)).Where(pair => pair.First.Value != pair.Second.Value).ToList();
        return pairs.Count == 0 ? null : Swapped(text, pairs[random.Next(pairs.Count)]);
    }

    private static string Swapped(string text, (Match First, Match Second) pair) =>
        text[..pair.First.Index]
        + pair.Second.Value
        + text[(pair.First.Index + pair.First.Length)..pair.Second.Index]
        + pair.First.Value
        + text[(pair.Second.Index + pair.Second.Length)..];
}
