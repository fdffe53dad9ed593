using System.Collections.Frozen;

namespace Publish.Import;

/// <summary>
/// Tells what was probably lost before: nothing is guessed, and only what can have meant one thing is put right.
/// </summary>
internal static class Signs
{
    private static readonly FrozenSet<string> Contractions = FrozenSet.ToFrozenSet(
        [
            "dont",
            "doesnt",
            "didnt",
            "cant",
            "couldnt",
            "wont",
            "wouldnt",
            "shouldnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "hasnt",
            "havent",
            "hadnt",
            "youre",
            "theyre",
            "weve",
            "theyve",
            "youve",
            "thats",
            "theres",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Possessives = FrozenSet.ToFrozenSet(
        [
            "Chinas",
            "Russias",
            "Japans",
            "Vietnams",
            "Mongolias",
            "Thailands",
            "Chairmans",
            "Presidents",
            "Governments",
            "Ministrys",
            "Ministers",
            "Beijings",
            "Seouls",
            "Pyongyangs",
            "Moscows",
            "Americas",
        ],
        StringComparer.Ordinal
    );

    public static void Judge(IEnumerable<PlainBlock> blocks, DoubtList doubts)
    {
        foreach (var leaf in Leaves.Of(blocks))
        {
            var nothing = false;
            for (var index = 0; index < leaf.Line.Count; index++)
            {
                if (
                    leaf.Line[index].IsWords
                    && leaf.Line[index].Text is var text
                    && MojibakeRepair.Repaired(text) is { } repaired
                )
                {
                    leaf.Line[index] = leaf.Line[index] with { Text = repaired };
                    doubts.Add(
                        DoubtKind.Damaged,
                        "Characters had been read in the wrong way, and were put right.",
                        text
                    );
                }
                if (
                    leaf.Line[index].IsWords
                    && leaf.Line[index].Text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') >= 0
                )
                    (leaf.Line[index], nothing) = (
                        leaf.Line[index] with
                        {
                            Text = string.Concat(leaf.Line[index].Text.Where(c => c is < '\u0080' or > '\u009F')),
                        },
                        true
                    );
            }
            if (nothing)
                leaf.Line = PlainLine.Tidy(leaf.Line);
            if (leaf.Kind != PlainKind.Code)
                Look(PlainLine.Words(leaf.Line), doubts);
        }
    }

    private static void Look(string words, DoubtList doubts)
    {
        var start = 0;
        for (var at = 0; at <= words.Length; at++)
        {
            if (at < words.Length && char.IsAsciiLetter(words[at]))
                continue;
            if (at > start)
                Word(words, start, at, doubts);
            if (at < words.Length && words[at] == '\uFFFD')
                doubts.Add(DoubtKind.Lost, "A character was lost before this page was saved.", Around(words, at));
            else if (at < words.Length && words[at] == '?' && IsInPlace(words, at))
                doubts.Add(
                    DoubtKind.Lost,
                    "A question mark stands where a quotation mark, an apostrophe or a dash may have been.",
                    Around(words, at)
                );
            start = at + 1;
        }
    }

    private static void Word(string words, int start, int end, DoubtList doubts)
    {
        if (end - start is < 4 or > 12)
            return;
        var word = words[start..end];
        if (Contractions.Contains(word))
            doubts.Add(DoubtKind.Lost, "An apostrophe was probably lost in a word.", Around(words, start));
        else if (
            Possessives.Contains(word)
            && end + 1 < words.Length
            && words[end] == ' '
            && char.IsAsciiLetterLower(words[end + 1])
            && word is not ("Presidents" or "Governments" or "Ministers" or "Americas")
        )
            doubts.Add(DoubtKind.Lost, "An apostrophe was probably lost before an s.", Around(words, start));
    }

    private static bool IsInPlace(string words, int at)
    {
        if (at + 1 >= words.Length || !char.IsLetter(words[at + 1]) || InAddress(words, at))
            return false;
        return at == 0
            || char.IsWhiteSpace(words[at - 1])
            || char.IsAsciiLetter(words[at - 1]) && char.IsAsciiLetterLower(words[at + 1]);
    }

    private static bool InAddress(string words, int at)
    {
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(words[start - 1]) && at - start < 300)
            start--;
        return words.AsSpan(start, at - start).IndexOfAny('/', '@') >= 0;
    }

    private static string Around(string words, int at) => words[Math.Max(0, at - 30)..Math.Min(words.Length, at + 30)];
}
