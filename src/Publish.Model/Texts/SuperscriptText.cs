namespace Publish.Model;

/// <summary>Parses superscripts: <c>34^th^</c>, without white space or Chinese punctuation between the marks.</summary>
public static class SuperscriptText
{
    private const char Mark = '^';

    private const string Never = "`<，。、；：？！「」『』《》〈〉（）";

    /// <summary>Whether words are allowed in a superscript.</summary>
    public static bool CanHold(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var c in words)
            if (char.IsWhiteSpace(c) || Never.Contains(c, StringComparison.Ordinal))
                return false;
        return true;
    }

    /// <summary>Index of the mark that closes the one at a place, past HTML comments; -1 for none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var depth = 0;
        for (var end = at + 1; end < text.Length; end++)
        {
            if (
                text[end..].StartsWith("<!--", StringComparison.Ordinal)
                && text[end..].IndexOf("-->", StringComparison.Ordinal) is >= 0 and var close
            )
            {
                end += close + 2;
                continue;
            }
            if (char.IsWhiteSpace(text[end]) || Never.Contains(text[end], StringComparison.Ordinal))
                return -1;
            switch (text[end])
            {
                case '\\':
                    end++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth < 0:
                    return -1;
                case Mark when text[end - 1] == '[':
                    break;
                case Mark:
                    return depth == 0 && end > at + 1 ? end : -1;
            }
        }
        return -1;
    }

    /// <summary>The text without marks.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains(Mark, StringComparison.Ordinal))
            return text;
        var plain = new System.Text.StringBuilder(text.Length);
        foreach (var (start, end, _) in Parts(text))
            plain.Append(text, start, end - start);
        return plain.ToString();
    }

    /// <summary>Parts of a text in order, without marks.</summary>
    public static IEnumerable<(int Start, int End, bool Raised)> Parts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var done = 0;
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1))
            if (EndOf(text, at) is >= 0 and var end)
            {
                if (at > done)
                    yield return (done, at, false);
                yield return (at + 1, end, true);
                (done, at) = (end + 1, end);
            }
        if (done < text.Length)
            yield return (done, text.Length, false);
    }
}
