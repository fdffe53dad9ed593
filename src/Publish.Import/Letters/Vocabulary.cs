using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// The letter words of all languages at once, because an English address stands in a Korean letter and a Korean name in
/// a Chinese one.
/// </summary>
internal static class Vocabulary
{
    private const int LongestMark = 90;

    private static readonly ImmutableArray<LetterWords> All =
    [
        EnglishLetterWords.Words,
        KoreanLetterWords.Words,
        SimplifiedLetterWords.Words,
        TraditionalLetterWords.Words,
    ];

    private static readonly FrozenDictionary<string, Mark> Marks = All.SelectMany(words => words.Marks)
        .SelectMany(pair => Listed(pair.Words).Select(word => (Word: word, pair.Mark)))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Mark, StringComparer.Ordinal);

    private static readonly FrozenSet<string> ClosingLines = Set(words => words.Closings);

    private static readonly ImmutableArray<string> ClosingStarts = [.. Set(words => words.ClosingStarts)];

    public static FrozenSet<string> EnglishOffices { get; } = [.. Listed(EnglishLetterWords.Words.Offices)];

    public static FrozenSet<string> EnglishBodies { get; } = [.. Listed(EnglishLetterWords.Words.Bodies)];

    public static FrozenSet<string> EnglishPlaces { get; } = [.. Listed(EnglishLetterWords.Words.Places)];

    /// <summary>Longest first, so that the whole word of an office is found.</summary>
    public static ImmutableArray<string> Posts { get; } = Asian(words => words.Posts);

    public static ImmutableArray<string> Offices { get; } = Asian(words => words.Offices);

    public static FrozenSet<string> PostStarts { get; } = Set(words => words.PostStarts);

    public static ImmutableArray<string> Bodies { get; } = Asian(words => words.Bodies);

    public static ImmutableArray<string> Places { get; } = Asian(words => words.Places);

    public static ImmutableArray<string> AfterName { get; } = Asian(words => words.AfterName);

    public static ImmutableArray<string> SalutationStarts { get; } = [.. Set(words => words.SalutationStarts)];

    public static ImmutableArray<string> SalutationEnds { get; } = Asian(words => words.SalutationEnds);

    public static ImmutableArray<string> Signatures { get; } = [.. Set(words => words.Signatures)];

    public static FrozenSet<string> Between { get; } = Set(words => words.Between);

    public static ImmutableArray<string> Organizations { get; } = [.. Set(words => words.Organizations)];

    public static ImmutableArray<string> Individuals { get; } = [.. Set(words => words.Individuals)];

    public static FrozenSet<string> Regions { get; } = Set(words => words.Regions);

    public static FrozenDictionary<string, string> Languages { get; } =
        Set(words => words.Languages)
            .Select(pair => pair.Split('='))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static bool IsClosing(string line)
    {
        if (line.Length > 60)
            return IsOfDiplomats(line);
        var bare = line.Trim().TrimEnd(',', '.', '!', '，', '。', '！', '、', ' ').ToLowerInvariant();
        return ClosingLines.Contains(bare)
            || (
                bare.Length <= (IsAsian(bare) ? 12 : 36)
                && line[^1] != '：'
                && ClosingStarts.Any(start => bare.StartsWith(start, StringComparison.Ordinal))
            );
    }

    /// <summary>A whole sentence of courtesy, as embassies close their letters.</summary>
    private static bool IsOfDiplomats(string line) =>
        line.Length < 160
        && line.StartsWith("Please accept", StringComparison.OrdinalIgnoreCase)
        && (
            line.Contains("assurance", StringComparison.OrdinalIgnoreCase)
            || line.Contains("consideration", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>What the words before a colon, or a whole line, say of what follows.</summary>
    public static Mark MarkOf(string line, out string rest)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, LongestMark)).IndexOfAny(':', '：', '\t');
        if (
            colon > 0
            && Marks.GetValueOrDefault(Key(line[..colon]), Marks.GetValueOrDefault(Key(line[..colon]).TrimEnd('.')))
                is var mark
                    and not Mark.None
        )
        {
            rest = line[(colon + 1)..].Trim();
            return rest.Length == 0 ? Marks.GetValueOrDefault(Key(line) + ":", mark) : mark;
        }
        rest = "";
        if (line.Length > LongestMark)
            return Mark.None;
        var key = Key(line);
        if (
            Marks.GetValueOrDefault(key)
                is var alone
                    and (Mark.Copies or Mark.Endorsements or Mark.Contacts or Mark.Release or Mark.Apart)
            && key.Length > 1
        )
            return alone;
        var copies =
            line.StartsWith("cc ", StringComparison.OrdinalIgnoreCase) ? 3
            : line.StartsWith("c.c. ", StringComparison.OrdinalIgnoreCase) ? 5
            : 0;
        rest = copies > 0 ? line[copies..].Trim() : "";
        return copies > 0 ? Mark.Copies : Mark.None;
    }

    /// <summary>Of a phone, a fax or an e-mail, whose mark may have no colon.</summary>
    public static Mark ContactMarkOf(string line, out string rest)
    {
        var mark = MarkOf(line, out rest);
        if (mark is Mark.Phone or Mark.Fax or Mark.Email)
            return mark;
        var value = line.AsSpan().IndexOfAnyInRange('0', '9');
        if (value <= 0)
            return Mark.None;
        while (value > 0 && line[value - 1] is '+' or '(')
            value--;
        if (
            value > 0
            && Marks.GetValueOrDefault(Key(line[..value])) is var bare and (Mark.Phone or Mark.Fax)
            && value > 2
        )
        {
            rest = line[value..].Trim();
            return bare;
        }
        return Mark.None;
    }

    public static bool IsAsian(char letter) =>
        letter is (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3') or (>= '\uf900' and <= '\ufaff');

    public static bool IsAsian(string text) => text.Any(IsAsian);

    public static ImmutableArray<string> Listed(string words) =>
        [.. words.Split('|', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>
    /// Words before a colon as the lists have them: without the spaces that spread them and the ornaments around them.
    /// </summary>
    private static string Key(string words)
    {
        var open = words.AsSpan().IndexOfAny('(', '（');
        var bare = (open > 0 ? words[..open] : words)
            .Trim([
                ' ',
                '　',
                '[',
                ']',
                '【',
                '】',
                '■',
                '▲',
                '□',
                '○',
                '●',
                '·',
                '•',
                '-',
                '–',
                '※',
                '▶',
                '<',
                '>',
                '*',
                ':',
                '：',
                ',',
                '、',
            ])
            .ToLowerInvariant();
        return IsAsian(bare)
            ? string.Concat(bare.Where(letter => !char.IsWhiteSpace(letter)))
            : string.Join(' ', bare.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static FrozenSet<string> Set(Func<LetterWords, string> words) =>
        All.SelectMany(each => Listed(words(each))).ToFrozenSet(StringComparer.Ordinal);

    private static ImmutableArray<string> Asian(Func<LetterWords, string> words) =>
        [.. All.Skip(1).SelectMany(each => Listed(words(each))).Distinct().OrderByDescending(word => word.Length)];
}
