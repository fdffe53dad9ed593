using System.Buffers;

namespace Publish.Model;

/// <summary>Finds runs of a text whose script is foreign to its language, with the language of each.</summary>
internal static class ScriptRunFinder
{
    /// <summary>Stands for code or a picture in a text; no run extends over it.</summary>
    public const char Thing = '\uFDD1';

    private const int WidestGap = 16;

    private static readonly SearchValues<char> FullWidthMarks = SearchValues.Create(
        "、。，：；？！（）《》〈〉「」『』【】〔〕“”‘’…—"
    );

    private static readonly SearchValues<char> Opening = SearchValues.Create("([{（［「『〈《【〔“‘");
    private static readonly SearchValues<char> Closing = SearchValues.Create(")]}）］」』〉》】〕”’");

    /// <param name="context">Language of the text.</param>
    /// <param name="found">Receives runs in order, without overlap.</param>
    public static void Find(ReadOnlySpan<char> text, Language context, Languages languages, List<ScriptRun> found)
    {
        if (text.IndexOfAnyInRange('\u1100', '\u11FF') < 0 && text.IndexOfAnyInRange('\u2E80', '\uFFDC') < 0)
            return;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsForeign(ScriptTable.At(text, at), context))
                continue;
            var (start, end) = (at, EndOf(text, at, context));
            if (context.IsKorean)
                (start, end) = WithHan(text, start, end);
            var language = LanguageOf(text[start..end], languages);
            if (language is null || language.IsJapanese)
            {
                end = EndOfWord(text, start, end);
                language = LanguageOf(text[start..end], languages);
            }
            if (language is not null)
                found.Add(new(start, end, language));
            at = end - 1;
        }
    }

    private static bool IsForeign(Script script, Language context) =>
        script switch
        {
            Script.Hangul => !context.IsKorean,
            Script.Kana => !context.IsJapanese,
            Script.Han => context is { IsKorean: false, IsChinese: false, IsJapanese: false },
            _ => false,
        };

    // A run includes the brackets and quotation marks that open in it, and ends before one that opened earlier.
    private static int EndOf(ReadOnlySpan<char> text, int start, Language context)
    {
        var (end, open, openAtEnd) = (start + 1, 0, 0);
        for (var at = end; at < text.Length && at - end <= WidestGap; at++)
        {
            var script = ScriptTable.At(text, at);
            if (IsForeign(script, context))
                (end, openAtEnd) = (at + 1, open);
            else if (
                script != Script.Common
                || text[at] == Thing
                || (context.IsChinese || context.IsJapanese) && FullWidthMarks.Contains(text[at])
            )
                break;
            else if (Opening.Contains(text[at]))
                open++;
            else if (Closing.Contains(text[at]) && --open < 0)
                break;
            else if (Closing.Contains(text[at]) && open < openAtEnd)
                (end, openAtEnd) = (at + 1, open);
        }
        return end;
    }

    // Kana determine the language of Han only up to the next space or punctuation.
    private static int EndOfWord(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start + 1;
        while (at < end && ScriptTable.At(text, at) != Script.Common)
            at++;
        return at;
    }

    // Han that touches foreign kana in a Korean text belongs to the run.
    private static (int Start, int End) WithHan(ReadOnlySpan<char> text, int start, int end)
    {
        while (start > 0 && ScriptTable.At(text, start - 1) == Script.Han)
            start--;
        while (end < text.Length && ScriptTable.At(text, end) is Script.Han or Script.Kana)
            end++;
        return (start, end);
    }

    // Han beside Hangul is Korean (hanja), beside kana Japanese, else Chinese.
    private static Language? LanguageOf(ReadOnlySpan<char> stretch, Languages languages)
    {
        var kana = false;
        for (var at = 0; at < stretch.Length; at++)
        {
            switch (ScriptTable.At(stretch, at))
            {
                case Script.Hangul:
                    return languages.Korean;
                case Script.Kana:
                    kana = true;
                    break;
            }
        }
        return kana ? languages.Known("ja") : languages.Chinese;
    }
}

/// <summary>A run in another language than the text.</summary>
internal readonly record struct ScriptRun(int Start, int End, Language Language);
