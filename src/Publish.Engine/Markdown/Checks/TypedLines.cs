using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown.Extensions;

namespace Publish.Engine.Markdown.Checks;

/// <summary>
/// Reports lines of a paragraph that begin like a heading, list item, quotation, footnote or table and are none.
/// </summary>
internal sealed class TypedLines(MarkdownContext reading, LiteralText literal)
{
    private const string Bullets = "•‣⁃∙◦▪",
        BulletsOfSeveral = "·ㆍ・●○■□◆◇▶►➤※–—－";

    private const int LongestItem = 60,
        MostItems = 4;

    private readonly string text = reading.Text;

    /// <summary>End of a message that counts further places of the same mistake.</summary>
    public static string More(int count) =>
        count switch
        {
            1 => "",
            2 => ", and at one more place of this text",
            _ => string.Create(CultureInfo.InvariantCulture, $", and at {count - 1} more places of this text"),
        };

    public void Tell()
    {
        var lines = new List<(int At, int End)>();
        var bars = new List<(int At, int End)>();
        foreach (var line in literal.Lines)
        {
            var at = line.Start;
            while (at < line.End && (char.IsWhiteSpace(text[at])))
                at++;
            if (line.Call is { } call)
                Note(call);
            else if (at < line.End && literal.Has(at) && !line.IsBroken && !Alone(at, line.End))
                (text[at] is '|' or '｜' ? bars : lines).Add((at, line.End));
        }
        Table(bars);
        if (lines.Count > 0)
        {
            Listed(lines);
            Counted(lines);
        }
    }

    /// <summary>Reports a line that is wrong by itself; returns whether it did.</summary>
    private bool Alone(int at, int end)
    {
        var line = text.AsSpan(at, end - at);
        switch (line[0])
        {
            case '#'
                when Run(line, '#') is var count and < 7
                    && count < line.Length
                    && (count > 1 ? line[count] != ' ' : IsOtherSpace(line[count])):
                Missing(at, line[..count], "heading", $"{line[..count]} {line[count..].Trim()}");
                return true;
            case '＃':
                reading.Report(LookalikeRules.FullWidth, at, "＃", "##");
                return true;
            case '＞' when line.Length > 1:
                reading.Report(LookalikeRules.FullWidth, at, "＞", ">");
                return true;
            case '-' or '*' or '+' when line.Length > 2 && IsOtherSpace(line[1]):
                Missing(at, line[..1], "item of a list", $"{line[0]} {line[1..].Trim()}");
                return true;
            case >= '0'
            and <= '9'
                when Run(line) is < 4 and var digits
                    && digits + 2 < line.Length
                    && line[digits] is '.' or ')'
                    && IsOtherSpace(line[digits + 1]):
                var mark = line[..(digits + 1)];
                Missing(at, mark, "item of a list", $"{mark} {line[(digits + 1)..].Trim()}");
                return true;
            default:
                return false;
        }
    }

    private void Listed(List<(int At, int End)> lines)
    {
        foreach (var sign in lines.Select(line => text[line.At]).Where(IsSign).Distinct().ToList())
        {
            var items = lines
                .Where(line => text[line.At] == sign && line.End > line.At + 1 && IsItem(sign, text[line.At + 1]))
                .ToList();
            if (sign is '-' or '*' or '+')
            {
                if (items.Count > 1)
                    Missing(items[0].At, [sign], "item of a list", Shown(items, (line, _) => "- " + line[1..]));
            }
            else if (
                Bullets.Contains(sign, StringComparison.Ordinal) && items.Count > 0
                || BulletsOfSeveral.Contains(sign, StringComparison.Ordinal) && items.Count > 1
            )
                reading.Report(
                    LookalikeRules.Bullets,
                    items[0].At,
                    sign.ToString(),
                    Shown(items, (line, _) => "- " + line[1..].Trim())
                );
        }
    }

    private static bool IsSign(char c) =>
        c is '-' or '*' or '+'
        || Bullets.Contains(c, StringComparison.Ordinal)
        || BulletsOfSeveral.Contains(c, StringComparison.Ordinal);

    private static bool IsItem(char sign, char next) =>
        char.IsLetter(next) || sign is not ('-' or '*' or '+') && char.IsWhiteSpace(next);

    private void Counted(List<(int At, int End)> lines)
    {
        var items = new List<(int At, int End)>();
        var (before, first) = (default(ListNumber?), default(ListNumber));
        foreach (var line in lines)
        {
            if (ListNumber.Of(text.AsSpan(line.At, line.End - line.At).TrimEnd()) is not { } number)
                continue;
            if (before is { } last && (last.Kind != number.Kind || last.Value + 1 != number.Value))
            {
                if (items.Count > 1)
                    break;
                items.Clear();
            }
            if (items.Count == 0)
                first = number;
            items.Add(line);
            before = number;
        }
        if (items.Count < 2)
            return;
        var mended = Shown(items, (line, index) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{first.Value + index}. {line.AsSpan(ListNumber.Of(line)!.Value.Length).Trim()}"
            )
        );
        if (first.LacksSpace)
            Missing(items[0].At, text.AsSpan(items[0].At, first.Length), "item of a list", mended);
        else
            reading.Report(
                LookalikeRules.RunTogether,
                items[0].At,
                text.Substring(items[0].At, first.Length).Trim(),
                mended
            );
    }

    private void Note(FootnoteReference call)
    {
        var at = call.Span.End + 1;
        var spaced = at;
        while (spaced < text.Length && text[spaced] == ' ')
            spaced++;
        if (
            call.Note is not null
            || spaced >= text.Length
            || !(text[spaced] == '：' || spaced > at && text[spaced] == ':')
        )
            return;
        reading.MeantNotes.Add(call.Label);
        reading.Report(
            LookalikeRules.NoteMeant,
            call.Span.Start,
            call.Label,
            text[spaced] == '：'
                ? "its colon is the wide one of Korean and Chinese keyboards"
                : "a space stands before its colon"
        );
    }

    /// <summary>
    /// Reports lines that begin with bars and form no table; lines of real tables are never among them.
    /// </summary>
    private void Table(List<(int At, int End)> bars)
    {
        if (bars.Count < 2)
            return;
        var head = text.AsSpan(bars[0].At, bars[0].End - bars[0].At);
        if (head[0] == '｜')
        {
            reading.Report(LookalikeRules.FullWidth, bars[0].At, "｜", "|");
            return;
        }
        var dashes = bars.FindIndex(bar => IsDashes(text.AsSpan(bar.At, bar.End - bar.At)));
        var columns = Columns(head);
        var wrong = dashes switch
        {
            < 0 => "the line of dashes under its head is missing",
            1 when Columns(text.AsSpan(bars[1].At, bars[1].End - bars[1].At)) is var groups && groups != columns =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"its head has {columns} columns and the line of dashes {groups}"
                ),
            _ => "something stands in the lines right above it",
        };
        var dashed = string.Concat(Enumerable.Repeat("|---", columns));
        reading.Report(LookalikeRules.NoTable, bars[0].At, wrong, $"{head.TrimEnd()}\n{dashed}|");
    }

    private static bool IsDashes(ReadOnlySpan<char> line) => line.Contains('-') && !line.ContainsAnyExcept("|-: \t");

    /// <summary>Number of cells in a row; bars within code or behind a backslash do not separate cells.</summary>
    public static int Columns(ReadOnlySpan<char> line)
    {
        var cells = line.TrimStart(" >\t").TrimEnd();
        if (cells is [.. var before, '|'] && !before.EndsWith('\\'))
            cells = before;
        if (cells is ['|', .. var rest])
            cells = rest;
        var (columns, isCode) = (1, false);
        for (var at = 0; at < cells.Length; at++)
            if (cells[at] == '\\')
                at++;
            else if (cells[at] == '`')
                isCode = !isCode;
            else if (cells[at] == '|' && !isCode)
                columns++;
        return columns;
    }

    private void Missing(int at, ReadOnlySpan<char> sign, string what, string mended) =>
        reading.Report(LookalikeRules.SpaceMissing, at, sign.Trim().ToString(), what, mended);

    private string Shown(List<(int At, int End)> items, Func<string, int, string> mend)
    {
        var shown = items.Take(MostItems).Select((line, index) => Short(mend(text[line.At..line.End].Trim(), index)));
        return string.Join('\n', items.Count > MostItems ? shown.Append("…") : shown);
    }

    private static string Short(string item) =>
        item.Length <= LongestItem
            ? item
            : item[..(char.IsHighSurrogate(item[LongestItem - 1]) ? LongestItem - 1 : LongestItem)] + "…";

    private static bool IsOtherSpace(char c) => UnseenCharacters.Spaces.Contains(c);

    private static int Run(ReadOnlySpan<char> line, char sign)
    {
        var end = line.IndexOfAnyExcept(sign);
        return end < 0 ? line.Length : end;
    }

    private static int Run(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? line.Length : end;
    }
}
