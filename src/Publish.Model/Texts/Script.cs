namespace Publish.Model;

/// <summary>Script of a character, as far as language detection needs it.</summary>
internal enum Script : byte
{
    /// <summary>Spaces, punctuation, digits, symbols.</summary>
    Common,

    /// <summary>A letter of another script.</summary>
    Letter,
    Han,
    Kana,
    Hangul,
}

/// <summary>Determines the script of characters from Unicode ranges.</summary>
internal static class ScriptTable
{
    /// <summary>
    /// Script of the character at <paramref name="index"/>; both halves of a surrogate pair give the pair's.
    /// </summary>
    public static Script At(ReadOnlySpan<char> text, int index) =>
        char.IsLowSurrogate(text[index]) && index > 0 ? Of(text[index - 1]) : Of(text[index]);

    /// <summary>Whether a letter of <see cref="Script.Letter"/> is Latin.</summary>
    public static bool IsLatin(char letter) => letter < '\u0250' || letter is >= '\u1E00' and <= '\u1EFF';

    private static Script Of(char c) =>
        c switch
        {
            < '\u1100' => char.IsLetter(c) ? Script.Letter : Script.Common,
            <= '\u11FF' => Script.Hangul,
            < '\u2E80' => char.IsLetter(c) ? Script.Letter : Script.Common,
            <= '\u2FDF'
            or '\u3005'
            or '\u3006'
            or '\u3007'
            or (>= '\u3021' and <= '\u3029')
            or (>= '\u3038' and <= '\u303B') => Script.Han,
            < '\u3040' => Script.Common,
            '\u30FB' => Script.Common,
            <= '\u30FF' => Script.Kana,
            <= '\u312F' => Script.Han,
            <= '\u318F' => Script.Hangul,
            <= '\u31BF' => Script.Han,
            >= '\u31F0' and <= '\u31FF' => Script.Kana,
            < '\u3400' => Script.Common,
            (<= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') => Script.Han,
            (>= '\uA960' and <= '\uA97F') or (>= '\uAC00' and <= '\uD7FF') => Script.Hangul,
            >= '\uD840' and <= '\uD8BF' => Script.Han, // the first half of planes 2 and 3
            >= '\uF900' and <= '\uFAFF' => Script.Han,
            >= '\uFF66' and <= '\uFF9F' => Script.Kana,
            >= '\uFFA0' and <= '\uFFDC' => Script.Hangul,
            _ => char.IsLetter(c) ? Script.Letter : Script.Common,
        };
}
