namespace Publish.Import;

/// <summary>Tells the number of a note's call from all the other numbers of a text by what stands around it.</summary>
internal static class CallPlaces
{
    private const string OfDays = "年月日号號時时分秒년월일시";

    public static CallPlace Of(string line, int at, int end)
    {
        if (at == 0 || !Ends(line, end) || InWord(line, at))
            return CallPlace.None;
        // Behind Korean and Chinese a raised number often stands a space away: only at the end of a sentence is it surely no other.
        if (line[at - 1] == ' ')
            return
                at > 2
                && line[at - 2] is '.' or '。'
                && LayoutLine.IsWide(line[at - 3])
                && (end == line.Length || line[end] == ' ')
                ? CallPlace.Sure
                : CallPlace.None;
        if (!IsBefore(line[at - 1]))
            return CallPlace.None;
        if (IsDecimal(line, at))
            return
                line[at - 1] == '.'
                && (end == line.Length || line[end] == ' ' && end + 1 < line.Length && !char.IsLower(line[end + 1]))
                ? CallPlace.Likely
                : CallPlace.None;
        return
            LayoutLine.IsWide(line[at - 1])
            && char.IsLetter(line[at - 1])
            && end < line.Length
            && LayoutLine.IsWide(line[end])
            && char.IsLetter(line[end])
            ? CallPlace.Likely
            : CallPlace.Sure;
    }

    private static bool IsBefore(char sign) =>
        char.IsLetter(sign)
        || sign
            is LayoutCalls.Shut
                or '.'
                or ','
                or ';'
                or ':'
                or '”'
                or '"'
                or '’'
                or '\''
                or ')'
                or ']'
                or '?'
                or '!'
                or '。'
                or '，'
                or '；'
                or '：'
                or '？'
                or '！'
                or '、'
                or '」'
                or '』'
                or '》'
                or '）';

    private static bool Ends(string line, int end) =>
        end == line.Length
        || LayoutLine.IsWide(line[end]) && !OfDays.Contains(line[end], StringComparison.Ordinal)
        || !char.IsLetterOrDigit(line[end]) && line[end] is not ('-' or '/' or '%')
        || IsYear(line, end);

    /// <summary>A Chinese sentence begins with a year right behind the call at the end of the last.</summary>
    private static bool IsYear(string line, int at) =>
        at + 4 < line.Length
        && line[at] is '1' or '2'
        && line.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && line[at + 4] is '年' or '년';

    /// <summary>Digits and a dot before it: 3.1 is a number, and 2016.1 is a year and a call.</summary>
    private static bool IsDecimal(string line, int at)
    {
        if (line[at - 1] is not ('.' or ',' or ':'))
            return false;
        var digits = 0;
        while (at - 2 - digits >= 0 && char.IsAsciiDigit(line[at - 2 - digits]))
            digits++;
        return digits is > 0 and < 4;
    }

    /// <summary>
    /// Numbers of laws and addresses stand in words too: <c>A/HRC/25/CRP.1</c>, <c>COVID19</c>, <c>No.3</c>.
    /// </summary>
    private static bool InWord(string line, int at)
    {
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(line[start - 1]))
            start--;
        var word = line.AsSpan(start, at - start);
        return word.ContainsAny('/', '@')
            || word.Contains("www.", StringComparison.Ordinal)
            || word is "No." or "art." or "para." or "paras." or "p." or "pp." or "Art." or "제"
            || word is [.., '第'];
    }
}

/// <summary>Whether a number calls a note where it stands.</summary>
internal enum CallPlace
{
    None,
    Likely,
    Sure,
}
