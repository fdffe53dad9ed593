using System.Text.RegularExpressions;

namespace Publish.Translation.Status;

/// <summary>What stands between two blank lines of a body, found without parsing it.</summary>
/// <param name="Start">In the file.</param>
/// <param name="Text">As written; empty for a comment.</param>
/// <param name="Place">What a numbered comment holds, in which a begun translation waits for the words of a paragraph;
/// else null.</param>
internal readonly partial record struct BodyParagraph(int Start, string Text, string? Place)
{
    public bool IsComment => Text.Length == 0;

    /// <summary>
    /// Whether its words may be those of a place above it: notes are of notes, and a heading of a heading.
    /// </summary>
    public bool Fills(string place) => IsNote(Text) == IsNote(place) && (!IsHeading(Text) || IsHeading(place));

    /// <param name="body">Where the body begins in the file.</param>
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

    /// <summary>The next blank line, or a comment that begins a line; code between fences is one paragraph.</summary>
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

    /// <summary>Where the next line begins.</summary>
    private static int LineEnd(string text, int at) =>
        text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    [GeneratedRegex(@"^<!-- [0-9]+\r?\n")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[^\r\n]+\r?\n(=+|-+)[ \t]*(\r?\n|$)")]
    private static partial Regex Underlined();
}
