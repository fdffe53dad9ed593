using System.Buffers;
using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>Finds numbers in Chinese characters; a single character is a sure fact only before a counter.</summary>
internal static class HanNumbers
{
    private static readonly SearchValues<char> Counters = SearchValues.Create(
        "名人艘位天日年次份本张張条條家件种種封项項岁歲周週页頁句座间間倍个個艇船期票座列辆輛枚支只隻场場届屆组組层層所台臺部颗顆段套"
    );

    /// <summary>Reads the numeral at an offset, adds its facts, and returns the offset to continue from.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, List<Fact> facts)
    {
        var end = Numerals.End(text, at, hangul: false);
        var before = at > 0 ? text[at - 1] : ' ';
        var written = text[at..end];
        if (
            written.Length == 1
            && (
                before is '周' or '週'
                || text[..at].EndsWith("星期")
                || text[..at].EndsWith("礼拜")
                || text[..at].EndsWith("禮拜")
            )
        )
            return end;
        if (written is "百" && Follows(text, end, "分之"))
            return Fractions.ReadPercent(text, at, end + 2, facts);
        var value = Numerals.Value(written);
        if (
            end + 1 < text.Length
            && text[end] is '点' or '點'
            && Numerals.Meaning(text[end + 1]) is >= 0 and < 10
            && value is { } whole
            && IsDecimal(text, end)
        )
            return Units.Complete(
                text,
                new Fact(FactKind.Number, Decimals(whole, text, ref end), "", true, at, end) { IsSpelled = true },
                facts
            );
        if (value is not { } number)
            return end;
        var vague = before is '数' or '數' or '几' or '幾' or '上' or '成';
        if (
            end + 1 < text.Length
            && text[end] is '多' or '余' or '餘' or '几' or '幾'
            && Numerals.Meaning(text[end + 1]) >= 10_000
        )
        {
            (number, end, vague) = (number * Numerals.Meaning(text[end + 1]), end + 2, true);
        }
        if (text[at] is '百' or '千' or '万' or '萬' or '亿' or '億')
            vague = true;
        var composed = written.Length > 1;
        var counted =
            end < text.Length
            && (
                Counters.Contains(text[end])
                || text[end] is '月'
                || Follows(text, end, "分之")
                || Follows(text, end, "小时")
                || Follows(text, end, "小時")
            );
        var sure = !vague && number >= 3 && (composed || counted) && before != '第';
        return Units.Complete(text, new Fact(FactKind.Number, number, "", sure, at, end) { IsSpelled = true }, facts);
    }

    /// <summary>Whether 点 is a decimal point, as in 五点三, and not an hour, as in 三点五十.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> text, int point)
    {
        var at = point + 1;
        while (at < text.Length && Numerals.Meaning(text[at]) is >= 0 and < 10)
            at++;
        return at == text.Length || (Numerals.Meaning(text[at]) is < 0 or >= 10_000 && text[at] != '分');
    }

    private static decimal Decimals(decimal whole, ReadOnlySpan<char> text, ref int end)
    {
        var part = 0.1m;
        for (end++; end < text.Length && Numerals.Meaning(text[end]) is >= 0 and < 10 and var digit; end++, part /= 10)
            whole += digit * part;
        if (end < text.Length && Numerals.Meaning(text[end]) is >= 10_000 and var power)
            (whole, end) = (whole * power, end + 1);
        return whole;
    }

    private static bool Follows(ReadOnlySpan<char> text, int at, string word) =>
        text[Math.Min(at, text.Length)..].StartsWith(word);
}
