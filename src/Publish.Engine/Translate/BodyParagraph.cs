using System.Text.RegularExpressions;

namespace Publish.Engine.Translate;

/// <summary>What stands between two blank lines of a body, found without parsing it.</summary>
/// <param name="Start">In the file.</param>
/// <param name="Text">As written; empty for a comment.</param>
/// <param name="IsPlace">A numbered comment: where a begun translation waits for the words of a paragraph.</param>
internal readonly partial record struct BodyParagraph(int Start, string Text, bool IsPlace)
{
    public bool IsComment => Text.Length == 0;

    /// <param name="body">Where the body begins in the file.</param>
    public static IEnumerable<BodyParagraph> AllOf(string text, int body)
    {
        for (var at = SkipBlank(text, body); at < text.Length; at = SkipBlank(text, at))
            if (text.AsSpan(at).StartsWith("<!--"))
            {
                yield return new(at, "", Numbered().IsMatch(text.AsSpan(at, Math.Min(16, text.Length - at))));
                at = text.IndexOf("-->", at, StringComparison.Ordinal) is >= 0 and var close ? close + 3 : text.Length;
            }
            else
            {
                var end = EndOf(text, at);
                yield return new(at, text[at..end].TrimEnd().ReplaceLineEndings("\n"), false);
                at = end;
            }
    }

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
            return text.IndexOf("\n" + text[start..(start + 3)], start + 3, StringComparison.Ordinal) is >= 0 and var fence
                ? LineEnd(text, fence + 4) : text.Length;
        for (var line = LineEnd(text, start); line < text.Length; line = LineEnd(text, line))
        {
            var rest = text.AsSpan(line, LineEnd(text, line) - line);
            if (rest.IsWhiteSpace() || rest.StartsWith("<!--"))
                return line;
        }
        return text.Length;
    }

    /// <summary>Where the next line begins.</summary>
    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    [GeneratedRegex(@"^<!-- [0-9]+\r?\n")]
    private static partial Regex Numbered();
}
