namespace Publish.Import;

/// <summary>A Korean or Chinese line that holds office and name together, in whichever order.</summary>
/// <param name="After">What follows the name of who writes or is written to, such as 드림 or 귀하.</param>
internal sealed record AsianName(string Name, string? Title, string? Organization, string After)
{
    /// <summary>The office stands before the name, which no organisation with an office behind it looks like.</summary>
    public bool IsTitleFirst { get; private init; }

    private static readonly char[] Spaces = [' ', '　'];

    private static readonly string[] Honors = ["先生", "女士", "小姐"];

    public static AsianName Of(string line)
    {
        var (text, after) = Without(line.Trim());
        var words = text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && LetterLines.EndsWithOffice(words[^2]) && IsName(words[^1]))
            return Split(words[^1], words[..^1], after);
        var office = Array.FindLastIndex(words, LetterLines.EndsWithOffice);
        if (office >= 0 && words.Length - office is > 2 and < 5 && words[(office + 1)..].All(IsNamePart))
            return Split(string.Join(' ', words[(office + 1)..]), words[..(office + 1)], after);
        var start =
            words.Length > 2 && LetterLines.EndsWithOffice(words[^1])
                ? Array.FindIndex(words, 1, Vocabulary.PostStarts.Contains)
                : -1;
        if (start is > 0 and < 4 && start < words.Length - 1 && words[..start].All(IsNamePart))
            return new AsianName(string.Join(' ', words[..start]), string.Join(' ', words[start..]), null, after);
        if (
            words.Length is > 1 and < 6
            && !Vocabulary.PostStarts.Contains(words[0])
            && LetterLines.EndsWithOffice(words[^1])
            && words[..^1]
                .All(word => !LetterLines.EndsWithOffice(word) && (IsSurnamed(word) || !LetterLines.EndsWithBody(word)))
            && IsPersonal(words[..^1])
        )
            return new AsianName(string.Join(' ', words[..^1]), words[^1], null, after);
        var body = words.Length < 2 ? -1 : Array.FindIndex(words, 1, LetterLines.EndsWithBody);
        var names = IsSurnamed(words[0]) ? 1 : body;
        if (
            words.Length > 2
            && names is > 0 and < 4
            && names < words.Length
            && LetterLines.EndsWithOffice(words[^1])
            && words[..names].All(word => IsSurnamed(word) || IsNamePart(word))
        )
            return new AsianName(string.Join(' ', words[..names]), string.Join(' ', words[names..]), null, after);
        if (
            words.Length > 3
            && IsNamePart(words[0])
            && IsNamePart(words[1])
            && words[0][0] >= '\uac00'
            && LetterLines.EndsWithOffice(words[^1])
            && !words[..2].Any(LetterLines.EndsWithOffice)
        )
            return new AsianName(string.Join(' ', words[..2]), string.Join(' ', words[2..]), null, after);
        if (
            words.Length > 2
            && IsName(words[0])
            && !LetterLines.EndsWithBody(words[0])
            && LetterLines.EndsWithOffice(words[^1])
        )
            return new AsianName(words[0], string.Join(' ', words[1..]), null, after);
        if (
            words.Length == 1
            && !text.Any(letter => letter is >= '\uac00' and <= '\ud7a3')
            && TitleIn(text) is var end and > 0
            && IsName(text[end..])
        )
            return new AsianName(text[end..], text[..end], null, after) { IsTitleFirst = true };
        return new AsianName(text, null, null, after);
    }

    /// <summary>A name of two to four signs, or a foreign one with points between its parts.</summary>
    public static bool IsName(string word) =>
        IsBareName(
            Array.Find(Honors, honor =>
                word.Length > honor.Length + 1 && word.EndsWith(honor, StringComparison.Ordinal)
            )
                is { } honor
                ? word[..^honor.Length]
                : word
        );

    private static bool IsBareName(string word) =>
        (word.Length is >= 2 and <= 4 || (word.Contains('·', StringComparison.Ordinal) && word.Length <= 16))
        && word.All(letter => Vocabulary.IsAsian(letter) || letter == '·')
        && !LetterLines.EndsWithOffice(word);

    /// <summary>A line that is a Korean or Chinese name, too short for most organisations.</summary>
    public static bool IsAlone(string line) => line.Length is 2 or 3 && IsName(line);

    private static bool IsPersonal(string[] words) =>
        words.Length == 1
            ? IsName(words[0])
            : words.All(word => word.Length is >= 1 and <= 5 || word.Contains('(', StringComparison.Ordinal))
                && words.All(word => CountryNames.CodeOf(word) is null);

    private static AsianName Split(string name, string[] before, string after) =>
        before.Length > 1 && LetterLines.PostAtEndOf(before[^1]) is not null
            ? new AsianName(name, before[^1], string.Join(' ', before[..^1]), after) { IsTitleFirst = true }
            : new AsianName(name, string.Join(' ', before), null, after) { IsTitleFirst = true };

    /// <summary>A Korean name of a surname and two signs, which may end like a body.</summary>
    private static bool IsSurnamed(string word) =>
        word.Length == 3
        && KoreanLetterWords.Words.Surnames.Contains(word[0], StringComparison.Ordinal)
        && word.All(letter => letter is >= '\uac00' and <= '\ud7a3')
        && !LetterLines.EndsWithOffice(word);

    private static bool IsNamePart(string word) =>
        (word.Length is >= 1 and <= 6 || word.Contains('(', StringComparison.Ordinal))
        && Vocabulary.IsAsian(word[0])
        && !LetterLines.EndsWithBody(word);

    private static int TitleIn(string text)
    {
        var end = 0;
        foreach (var title in Vocabulary.Offices.Concat(Vocabulary.Posts))
            if (text.LastIndexOf(title, StringComparison.Ordinal) is >= 0 and var at && at + title.Length < text.Length)
                end = Math.Max(end, at + title.Length);
        return end;
    }

    private static (string Text, string After) Without(string line)
    {
        foreach (var word in Vocabulary.AfterName)
        {
            var isApart =
                line.Length > word.Length && (line[^(word.Length + 1)] is ' ' or '　' || word[0] is '(' or '（');
            if (isApart && line.EndsWith(word, StringComparison.Ordinal))
                return (line[..^word.Length].TrimEnd(Spaces), word);
        }
        return line.EndsWith(" 귀하", StringComparison.Ordinal) ? (line[..^3].TrimEnd(), "귀하") : (line, "");
    }
}
