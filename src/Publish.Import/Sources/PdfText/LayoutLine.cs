using System.Buffers;

namespace Publish.Import;

/// <summary>What a line of set text shows of itself.</summary>
internal static class LayoutLine
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?:;。！？：；”\"’)」』》");

    public static bool IsWide(char sign) =>
        sign
            is >= '\u2E80'
                and <= '\u9FFF'
                or >= '\uAC00'
                and <= '\uD7A3'
                or >= '\uF900'
                and <= '\uFAFF'
                or >= '\uFF00'
                and <= '\uFF60';

    public static bool IsHangul(char sign) => sign is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF';

    /// <summary>In the widths of Latin letters.</summary>
    public static int Width(string line) => line.Length + line.Count(IsWide);

    public static int Indent(string line) => line.Length - line.AsSpan().TrimStart().Length;

    public static bool EndsSentence(string line) =>
        line.AsSpan().TrimEnd().TrimEnd("0123456789\uE000\uE001") is [.., var last] && Ends.Contains(last);

    public static bool IsItem(string line) =>
        line.AsSpan().TrimStart()
            is ['•' or '·' or '▪' or '●' or '○' or '■' or '◦' or '–' or '*' or '\uF0B7' or '\uF0A7', ' ', ..];

    /// <summary>It begins with a number or a letter that counts: <c>1.</c>, <c>(a)</c>, <c>가.</c>, <c>一、</c>.</summary>
    public static bool IsCounted(string line)
    {
        var said = line.AsSpan().TrimStart();
        var mark = said.TrimStart("(（[");
        var end = 0;
        while (end < mark.Length && end < 3 && char.IsLetterOrDigit(mark[end]))
            end++;
        return end > 0
            && end < mark.Length - 1
            && (
                mark[end] is '、'
                || (
                    mark[end] is '.' or ')' or '）'
                    && char.IsWhiteSpace(mark[end + 1])
                    && (end == 1 || char.IsAsciiDigit(mark[0]))
                )
            );
    }
}
