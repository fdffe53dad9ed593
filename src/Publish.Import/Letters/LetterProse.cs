namespace Publish.Import;

/// <summary>Tells sentences from the short lines around them, since only a letter's head and tail are cut.</summary>
internal static class LetterProse
{
    private static readonly string[] Shortened =
    [
        "inc.",
        "ltd.",
        "ph.d.",
        "jr.",
        "sr.",
        "co.",
        "st.",
        "d.c.",
        "u.s.",
        "u.k.",
        "esq.",
        "corp.",
        "m.d.",
        "no.",
        "etc.",
    ];

    public static bool Is(string text)
    {
        var asian = text.Count(Vocabulary.IsAsian);
        if (asian * 3 > text.Length)
            return text.Length > 90 || (EndsSentence(text) && text.Length > 12 && !Vocabulary.IsClosing(text));
        return text.Length > 200
            || (
                EndsSentence(text) && text.AsSpan().Count(' ') >= 3 && !Vocabulary.IsClosing(text) && !IsShortened(text)
            );
    }

    private static bool EndsSentence(string text)
    {
        var end = text.TrimEnd('”', '"', '’', ')', '」', '』', '）', '»', ' ');
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '…';
    }

    private static bool IsShortened(string text) =>
        Shortened.Any(word => text.EndsWith(word, StringComparison.OrdinalIgnoreCase));
}
