using System.Buffers;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown.Checks;

namespace Publish.Engine.Markdown;

/// <summary>
/// Size limits checked before parsing: the parser's time is quadratic in open brackets, and nesting uses the stack.
/// </summary>
internal static class MarkdownBounds
{
    /// <summary>UTF-16 units; ten times the longest letter that was found.</summary>
    public const int Longest = 500_000;

    /// <summary>Nesting depth of lists and quotations.</summary>
    public const int Deepest = 40;

    /// <summary>
    /// Characters that open markup: a letter with a thousand footnotes and links has a quarter of them.
    /// </summary>
    public const int MostSigns = 20_000;

    public const int MostLines = 50_000;

    /// <summary>Cells of one table: rows by columns.</summary>
    public const int MostCells = 20_000;

    private const int MostOpen = 100;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]()<>");

    private static readonly SearchValues<char> Signs = SearchValues.Create("[<{*_^`|");

    /// <summary>Whether the text can be parsed; if not, the reason is added to the findings.</summary>
    public static bool Hold(SourceText source, int start, Findings findings)
    {
        var text = source.Text.AsSpan(start);
        if (text.Length > Longest)
        {
            var first = text.IndexOfAnyExcept("\r\n ");
            findings.Add(
                MarkdownRules.TooLong,
                new(source, start + Math.Max(first, 0)),
                $"{text.Length}",
                $"{Longest}"
            );
            return false;
        }
        if (TooDeep(text) is >= 0 and var at)
        {
            findings.Add(MarkdownRules.TooDeep, new(source, start + at));
            return false;
        }
        if (TooMuch(text) is not var (most, what))
            return true;
        findings.Add(
            MarkdownRules.TooMuch,
            new(source, start + Math.Max(text.IndexOfAnyExcept("\r\n "), 0)),
            $"{most}",
            what
        );
        return false;
    }

    /// <summary>
    /// Offset of the block with the most characters that can open markup: the likely place where the parser failed.
    /// </summary>
    public static int Thickest(string text)
    {
        var (thickest, most, block, signs) = (0, -1, 0, 0);
        for (var at = 0; at < text.Length; )
        {
            var line = LineAt(text, at);
            signs += line.Count('*') + line.Count('_') + line.Count('^') + line.Count('[');
            if (line.IsWhiteSpace())
                (block, signs) = (at + line.Length, 0);
            if (signs > most)
                (thickest, most) = (block, signs);
            at += line.Length;
        }
        return thickest;
    }

    private static (int Most, string What)? TooMuch(ReadOnlySpan<char> text)
    {
        var (signs, lines, columns, rows) = (0, 0, 0, 0);
        for (var at = 0; at < text.Length; lines++)
        {
            var line = LineAt(text, at);
            for (
                var next = 0;
                next < line.Length && line[next..].IndexOfAny(Signs) is >= 0 and var step;
                next += step + 1
            )
                signs++;
            var pipes = line.Count('|');
            (columns, rows) = pipes == 0 ? (0, 0) : (Math.Max(columns, pipes + 1), rows + 1);
            if ((long)columns * rows > MostCells)
                return (MostCells, "cells in a table");
            at += line.Length;
        }
        return signs > MostSigns ? (MostSigns, "signs such as *, [, < or |")
            : lines > MostLines ? (MostLines, "lines")
            : null;
    }

    /// <summary>Offset where nesting becomes too deep, or -1.</summary>
    private static int TooDeep(ReadOnlySpan<char> text)
    {
        var (square, round, pointed) = (0, 0, 0);
        for (var at = 0; at < text.Length; )
        {
            var line = LineAt(text, at);
            if (line.IsWhiteSpace())
                (square, round, pointed) = (0, 0, 0);
            else if (Depth(line) > Deepest)
                return at;
            for (var next = 0; next < line.Length && line[next..].IndexOfAny(Brackets) is >= 0 and var step; next++)
            {
                next += step;
                switch (line[next])
                {
                    case '[':
                        square++;
                        break;
                    case ']':
                        square = Math.Max(square - 1, 0);
                        break;
                    case '(':
                        round++;
                        break;
                    case ')':
                        round = Math.Max(round - 1, 0);
                        break;
                    case '>':
                        pointed = Math.Max(pointed - 1, 0);
                        break;
                    case '<' when next + 1 < line.Length && line[next + 1] is '!' or '?':
                        pointed++;
                        break;
                }
                if (square > MostOpen || round > MostOpen || pointed > MostOpen)
                    return at + next;
            }
            at += line.Length;
        }
        return -1;
    }

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int at) =>
        text[at..].IndexOf('\n') is >= 0 and var length ? text.Slice(at, length + 1) : text[at..];

    /// <summary>Upper bound of the containers that the start of a line can open or continue.</summary>
    private static int Depth(ReadOnlySpan<char> line)
    {
        var (depth, columns) = (0, 0);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] is ' ')
                columns++;
            else if (line[at] is '\t')
                columns += 4;
            else if (
                line[at] is '>'
                || line[at] is '-' or '*' or '+' or '.' or ')' or ':'
                    && at + 1 < line.Length
                    && line[at + 1] is ' ' or '\t'
            )
                depth++;
            else if (!char.IsAsciiDigit(line[at]))
                break;
        }
        return depth + columns / 2;
    }
}
