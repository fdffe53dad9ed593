using Publish.Model;

namespace Publish.Import;

/// <summary>Writes the bits of a line: what reaches farthest stands outermost, and no link is ever cut.</summary>
internal sealed class LineMarkdown(MarkdownOutput output)
{
    /// <summary>Keeps marks apart that would be read as one; it leaves nothing on the page.</summary>
    public const string Apart = "<!-- -->";

    private List<PlainBit> bits = [];
    private Care care;
    private bool inCell;
    private bool inHeading;
    private bool hasBreaks;

    public void Write(List<PlainBit> line, Care with, bool cell = false, bool heading = false)
    {
        (bits, care, inCell, inHeading) = (line, with, cell, heading);
        if (with == Care.Bare)
            bits = PlainLine.Tidy([
                .. line.Select(bit =>
                    bit with
                    {
                        Style = bit.Style with { Marks = bit.Style.Marks & BitMarks.Raised },
                    }
                ),
            ]);
        bits = PlainLine.Apart(bits);
        hasBreaks = bits.Exists(bit => bit.Kind == BitKind.Break);
        Write(0, bits.Count, default);
    }

    private void Write(int from, int to, BitStyle open)
    {
        for (var at = from; at < to; )
        {
            var (end, style) = Farthest(at, to, open);
            if (end == at)
                Single(at++, open);
            else
            {
                Around(at, end, open, style);
                at = end;
            }
        }
    }

    /// <summary>Of what begins here, that which reaches farthest.</summary>
    private (int End, BitStyle Open) Farthest(int at, int to, BitStyle open)
    {
        var style = bits[at].Style;
        var (farthest, chosen) = (at, open);
        if (IsSpace(bits[at]))
            style = style with { Marks = BitMarks.None };
        if ((style.Marks & ~open.Marks & BitMarks.Raised) != 0)
            Try(CanBeRaised, open with { Marks = open.Marks | BitMarks.Raised });
        if (style.Link is { } link && link != open.Link)
            Try(bit => bit.Style.Link == link, open with { Link = link });
        if (style.Language is { } language && language != open.Language)
            Try(bit => bit.Style.Language == language, open with { Language = language });
        foreach (var mark in (ReadOnlySpan<BitMarks>)[BitMarks.Strong, BitMarks.Emphasis])
            if ((style.Marks & ~open.Marks & mark) is not BitMarks.None and var wanted)
                Try(bit => (bit.Style.Marks & wanted) != 0, open with { Marks = open.Marks | wanted });
        return (farthest, chosen);

        void Try(Func<PlainBit, bool> has, BitStyle opened)
        {
            var end = at;
            while (end < to && has(bits[end]))
                end++;
            if (opened.Link == open.Link && end < to && bits[end].Style.Link is { } cut && cut != open.Link)
                while (end > at && bits[end - 1].Style.Link == cut)
                    end--;
            if (opened.Marks != open.Marks)
                while (end > at && IsSpace(bits[end - 1]))
                    end--;
            if (end > farthest)
                (farthest, chosen) = (end, opened);
        }
    }

    private static bool CanBeRaised(PlainBit bit) =>
        (bit.Style.Marks & BitMarks.Raised) != 0
        && (bit.Kind == BitKind.Call || bit.IsWords && SuperscriptText.CanHold(bit.Text));

    // Emphasis cannot begin or end with a space; between two that are alike it is alike all the same.
    private static bool IsSpace(PlainBit bit) => bit.Kind == BitKind.Break || bit.IsWords && !bit.IsSeen;

    private void Around(int from, int to, BitStyle open, BitStyle opened)
    {
        if (opened.Link != open.Link)
        {
            Bracket(from, open);
            Write(from, to, opened);
            output.Write("](");
            output.Hole(opened.Link!.Address);
            output.Write(")");
        }
        else if (opened.Language != open.Language)
        {
            Bracket(from, open);
            Write(from, to, opened);
            output.Write($"]{{lang={opened.Language}}}");
        }
        else
        {
            var mark = (opened.Marks & ~open.Marks) switch
            {
                BitMarks.Strong => "**",
                BitMarks.Emphasis => "*",
                _ => "^",
            };
            if (care != Care.Plain && !output.AtLineStart && !char.IsWhiteSpace(output.Last))
                output.Write(Apart);
            output.Write(mark);
            Write(from, to, opened);
            if (care != Care.Plain && output.Last is '*' or '^')
                output.Write(Apart);
            output.Write(mark);
            if (
                care != Care.Plain
                && to < bits.Count
                && !(bits[to].IsWords && char.IsWhiteSpace(bits[to].Text[0]))
                && bits[to].Kind != BitKind.Break
            )
                output.Write(Apart);
        }
    }

    // A bracket and a raised letter would call a note.
    private void Bracket(int from, BitStyle open) =>
        output.Write((bits[from].Style.Marks & ~open.Marks & BitMarks.Raised) != 0 ? "[" + Apart : "[");

    private void Single(int at, BitStyle open)
    {
        var bit = bits[at];
        switch (bit.Kind)
        {
            case BitKind.Words when (bit.Style.Marks & BitMarks.Code) != 0:
                Code(bit.Text);
                break;
            case BitKind.Words:
                output.Write(Escapes.Of(bit.Text, Place(at, open)));
                break;
            case BitKind.Break when inCell || inHeading:
                output.Write(" ");
                break;
            case BitKind.Break:
                output.Write("\\");
                output.NewLine();
                break;
            case BitKind.Call:
                output.Write($"[^{bit.Text}]");
                break;
            case BitKind.Picture:
                output.Write($"![{Alternative(bit.Text)}](");
                output.Hole(bit.Address);
                output.Write(")");
                break;
        }
    }

    public static string Alternative(string words) =>
        Escapes.Of(words, new(Care.Plain, ' ', ']', false, true, true, false, false));

    private EscapePlace Place(int at, BitStyle open) =>
        new(
            care,
            output.AtLineStart ? '\n' : output.Last,
            Next(at, open),
            output.AtLineStart,
            open.Link is not null || open.Language is not null,
            inCell,
            inHeading,
            hasBreaks
        );

    private char Next(int at, BitStyle open)
    {
        if (at + 1 >= bits.Count)
            return '\0';
        var next = bits[at + 1];
        return next.Kind switch
        {
            BitKind.Break => '\n',
            BitKind.Call => '[',
            BitKind.Picture => '!',
            _ when next.Style.Link != open.Link && next.Style.Link is not null
                    || next.Style.Language != open.Language && next.Style.Language is not null => '[',
            _ when (next.Style.Marks & BitMarks.Code) != 0 => '`',
            _ when next.Style.Marks != open.Marks => '*',
            _ => next.Text is [var c, ..] ? c : '\0',
        };
    }

    private void Code(string text)
    {
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal) && fence.Length < 20)
            fence += '`';
        var room = text[0] == '`' || text[^1] == '`' ? " " : "";
        output.Write((output.Last == '`' ? Apart : "") + fence + room + text + room + fence);
    }
}
