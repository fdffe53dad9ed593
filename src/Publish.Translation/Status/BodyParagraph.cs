using System.Text.RegularExpressions;

namespace Publish.Translation.Status;

/// <summary>A paragraph of a body, delimited by blank lines or comments, found without parsing Markdown.</summary>
/// <param name="Start">Offset in the file.</param>
/// <param name="Text">As written; empty for a comment.</param>
/// <param name="Place">The quoted source text of a numbered comment of a translation template; else null.</param>
internal readonly partial record struct BodyParagraph(int Start, string Text, string? Place)
{
    public bool IsComment => Text.Length == 0;

    /// <summary>
    /// Whether it can be the translation of a quoted paragraph: footnotes match footnotes, and a heading needs a
    /// heading.
    /// </summary>
    public bool Fills(string place) => IsNote(Text) == IsNote(place) && (!IsHeading(Text) || IsHeading(place));

    /// <param name="body">Offset of the body in the file.</param>
    public static IEnumerable<BodyParagraph> AllOf(string text, int body)
    {
        for (var at = SkipBlank(text, body); at < text.Length; at = SkipBlank(text, at))
            if (text.AsSpan(at).StartsWith("<!--"))
            {
                var end = text.IndexOf("-->", at, StringComparison.Ordinal) is >= 0 and var close
                    ? close + 3
                    : text.Length;
                yield return new(
                    at,
                    "",
                    Numbered().Match(text, at, Math.Min(16, text.Length - at)) is { Success: true } number
                        ? text[(at + number.Length)..end]
                        : null
                );
                at = end;
            }
            else
            {
                var end = EndOf(text, at);
                yield return new(at, text[at..end].TrimEnd().ReplaceLineEndings("\n"), null);
                at = end;
            }
    }

    private static bool IsNote(string words) =>
        words.StartsWith("[^", StringComparison.Ordinal) && words.Contains("]:", StringComparison.Ordinal);

    private static bool IsHeading(string words) => words.StartsWith('#') || Underlined().IsMatch(words);

    private static int SkipBlank(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>Offset of the next blank line or comment; a fenced code block is one paragraph.</summary>
    private static int EndOf(string text, int start)
    {
        if (text.AsSpan(start) is ['`', '`', '`', ..] or ['~', '~', '~', ..])
            return
                text.IndexOf("\n" + text[start..(start + 3)], start + 3, StringComparison.Ordinal) is >= 0 and var fence
                ? LineEnd(text, fence + 4)
                : text.Length;
        for (var line = LineEnd(text, start); line < text.Length; line = LineEnd(text, line))
        {
            var rest = text.AsSpan(line, LineEnd(text, line) - line);
            if (rest.IsWhiteSpace() || rest.StartsWith("<!--"))
                return line;
        }
        return text.Length;
    }

    /// <summary>Offset of the next line.</summary>
    private static int LineEnd(string text, int at) =>
        text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    [GeneratedRegex(@"^<!-- [0-9]+\r?\n")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[^\r\n]+\r?\n(=+|-+)[ \t]*(\r?\n|$)")]
    private static partial Regex Underlined();
}
