using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>Reads fractions and percentages with a written denominator: 百分之三十, 三分之一, 3분의 1.</summary>
internal static class Fractions
{
    /// <summary>Reads the number after 百分之.</summary>
    /// <param name="start">The offset of 百.</param>
    public static int ReadPercent(ReadOnlySpan<char> text, int start, int at, List<Fact> facts)
    {
        if (Number(text, at) is not var (value, end))
            return at;
        facts.Add(new Fact(FactKind.Percent, value, "", true, start, end) { IsSpelled = true });
        if (
            end + 1 < text.Length
            && text[end] is '至' or '到' or '~' or '—'
            && Number(text, end + 1) is var (last, lastEnd)
        )
            facts.Add(new Fact(FactKind.Percent, last, "", true, end + 1, end = lastEnd) { IsSpelled = true });
        return end;
    }

    /// <summary>The value of a fraction whose denominator ends at an offset; null where no numerator follows.</summary>
    public static (decimal Value, int End)? After(ReadOnlySpan<char> text, decimal denominator, int at)
    {
        if (denominator == 0 || !(text[at..].StartsWith("분의") || text[at..].StartsWith("分之")))
            return null;
        at += 2;
        if (at < text.Length && text[at] == ' ')
            at++;
        return Number(text, at) is var (value, end) ? (value / denominator, end) : null;
    }

    /// <summary>
    /// Reads a spelled Korean fraction such as 삼분의 이, the only place where a single syllable counts as a number.
    /// </summary>
    public static int? ReadSpelled(ReadOnlySpan<char> text, int at, int end, List<Fact> facts)
    {
        if (end != at + 1 || After(text, Numerals.Meaning(text[at]), end) is not var (value, last))
            return null;
        facts.Add(new Fact(FactKind.Number, Math.Round(value, 6), "", true, at, last) { IsSpelled = true });
        return last;
    }

    private static (decimal Value, int End)? Number(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
            return null;
        if (WrittenFigures.Literal(text, at) is var (figure, after))
            return (figure, after);
        var end = Numerals.End(text, at, Numerals.IsHangul(text[at]));
        if (end == at || Numerals.Value(text[at..end]) is not { } value)
            return null;
        var part = 0.1m;
        if (end + 1 < text.Length && text[end] is '点' or '點' or '점')
            for (
                end++;
                end < text.Length && Numerals.Meaning(text[end]) is >= 0 and < 10 and var digit;
                end++, part /= 10
            )
                value += digit * part;
        return (value, end);
    }
}
