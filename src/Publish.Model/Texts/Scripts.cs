using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Marks a text: its language run by run, by script, and its no-break ranges.</summary>
public static class Scripts
{
    /// <summary>A text with marked runs and superscripts.</summary>
    /// <param name="said">The words with the language they are written in; null where unknown or the same in
    /// all.</param>
    /// <param name="page">Language of the page that shows them.</param>
    public static Text Mark(Said<string> said, Language page, Languages languages)
    {
        if (said.Value.Length == 0)
            return Text.Empty;
        return said.Value.Contains('^', StringComparison.Ordinal)
            ? Raised(Marked(said with { Value = SuperscriptText.Plain(said.Value) }, page, languages), said.Value)
            : Marked(said, page, languages);
    }

    /// <summary>
    /// Language of words without one: that of their file, where they have letters of its script. Latin letters in a
    /// file of another script are <c>und-Latn</c>. Null where the script determines it, or there are no letters.
    /// </summary>
    public static Language? LanguageOf(ReadOnlySpan<char> words, Language written, Languages languages)
    {
        var (latin, other) = (false, false);
        for (var at = 0; at < words.Length; at++)
        {
            var script = ScriptTable.At(words, at);
            if (script == Script.Common)
                continue;
            var isLatin = script == Script.Letter && ScriptTable.IsLatin(words[at]);
            if (IsOwn(script, isLatin, written))
                return written;
            (latin, other) = (latin || isLatin, other || !isLatin);
        }
        return latin && !other ? languages.Latin : null;
    }

    private static bool IsOwn(Script script, bool isLatin, Language language) =>
        script switch
        {
            Script.Letter => language.IsLatin || language.IsRightToLeft && !isLatin,
            Script.Hangul => language.IsKorean,
            Script.Kana => language.IsJapanese,
            Script.Han => language.IsChinese || language.IsJapanese || language.IsKorean,
            _ => false,
        };

    /// <summary>Splits runs where superscripts begin and end.</summary>
    private static Text Raised(Text plain, string typed)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var (run, at) = (0, 0);
        foreach (var (start, end, raised) in SuperscriptText.Parts(typed))
            for (var left = end - start; left > 0; )
            {
                var whole = plain.Runs[run];
                var taken = Math.Min(left, whole.Value.Length - at);
                runs.Add(whole with { Value = whole.Value.Substring(at, taken), Raised = raised });
                (left, at) = (left - taken, at + taken);
                if (at == whole.Value.Length)
                    (run, at) = (run + 1, 0);
            }
        return new Text(runs.ToImmutable());
    }

    private static Text Marked(Said<string> said, Language page, Languages languages)
    {
        var own = said.Language == page || said.Language == languages.Latin && page.IsLatin ? null : said.Language;
        var isForeign = said.Value.AsSpan().IndexOfAnyInRange('\u1100', '\uFFFF') >= 0;
        if (
            !isForeign
            && said.Language is null
            && (page.IsRightToLeft || said.Value.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0)
        )
            return new Text([new Run(said.Value, null, Turns: true)]);
        var stretches = new List<ScriptRun>();
        var togethers = new List<NoBreakRange>();
        // Han without any Hangul is Chinese, unless the file is Korean.
        var isChinese =
            page.IsKorean && said.Language is null && !said.Value.AsSpan().ContainsAnyInRange('\uAC00', '\uD7FF');
        if (isForeign)
            ScriptRunFinder.Find(said.Value, isChinese ? languages.Latin : said.Language ?? page, languages, stretches);
        LineBreakRules.Find(said.Value, said.Language ?? page, LineBreakRules.LongestInTitle, togethers);
        var runs = ImmutableArray.CreateBuilder<Run>(1 + stretches.Count * 2 + togethers.Count * 2);
        var at = 0;
        foreach (var stretch in stretches)
        {
            Add(runs, page, said.Value, at, stretch.Start, own, togethers);
            Add(
                runs,
                page,
                said.Value,
                stretch.Start,
                stretch.End,
                stretch.Language == page ? null : stretch.Language,
                togethers
            );
            at = stretch.End;
        }
        Add(runs, page, said.Value, at, said.Value.Length, own, togethers);
        return new Text(runs.ToImmutable());
    }

    private static void Add(
        ImmutableArray<Run>.Builder runs,
        Language page,
        string text,
        int start,
        int end,
        Language? language,
        List<NoBreakRange> togethers
    )
    {
        foreach (var together in togethers.Where(together => together.Start < end && together.End > start))
        {
            if (together.Start > start)
                runs.Add(Run.On(page, text[start..together.Start], language));
            var (from, to) = (Math.Max(start, together.Start), Math.Min(end, together.End));
            runs.Add(Run.On(page, text[from..to], language, from > together.Start ? Hold.Glued : Hold.Together));
            start = to;
        }
        if (end > start)
            runs.Add(Run.On(page, text[start..end], language));
    }
}
