using System.Text;

namespace Publish.Import;

/// <summary>Joins the lines of a paragraph as its language does, by what the same text says elsewhere.</summary>
/// <param name="text">All of it.</param>
internal sealed class LayoutWords(string text)
{
    private static readonly System.Buffers.SearchValues<char> OfAddresses = System.Buffers.SearchValues.Create(
        "/-_.=0123456789"
    );

    private static readonly string[] Prefixes =
    [
        "non",
        "self",
        "anti",
        "co",
        "ex",
        "well",
        "cross",
        "long",
        "so",
        "pro",
        "mid",
        "post",
        "semi",
        "all",
        "half",
        "vice",
        "short",
        "high",
        "low",
        "full",
        "hard",
    ];

    private readonly HashSet<string> words =
    [
        .. text.Split(
            [' ', '\n', '\t', '\f', ',', '.', ';', ':', '(', ')', '“', '”', '"'],
            StringSplitOptions.RemoveEmptyEntries
        ),
    ];

    /// <summary>Whether Chinese has no space around numbers in this text: people write both.</summary>
    private readonly bool isTight = Beside(text);

    public string Join(IEnumerable<string> lines)
    {
        var made = new StringBuilder();
        foreach (var line in lines)
            Add(made, Excerpt.Line(line));
        return made.ToString();
    }

    private void Add(StringBuilder made, string line)
    {
        if (made.Length == 0 || line.Length == 0)
        {
            made.Append(line);
            return;
        }
        var (last, first) = (Last(made), line[0]);
        var word = LastWord(made);
        if (last == '\u00AD')
            made.Length--;
        else if (
            (word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.Ordinal))
            && first is not ('(' or '[' or '“' or '"')
            && (
                last is '/' or '-' or '_' or '=' or '&' or '?' or '.'
                || (char.IsLower(first) && line.Split(' ')[0].AsSpan().ContainsAny(OfAddresses))
            )
        )
        {
            // An address that a line end broke has no space in it.
        }
        else if (last == '-' && made.Length > 1 && char.IsLetter(made[^2]) && char.IsLower(first))
        {
            if (!KeepsHyphen(word, FirstWord(line)))
                made.Length--;
        }
        else if (
            !(last is '-' && char.IsLetterOrDigit(first))
            && !(IsDense(last) && (IsDense(first) || LayoutLine.IsWide(first) && !LayoutLine.IsHangul(first)))
            && !(IsDense(first) && LayoutLine.IsWide(last) && !LayoutLine.IsHangul(last))
            && !(
                isTight
                && (
                    IsDense(last) && char.IsAsciiLetterOrDigit(first)
                    || IsDense(first) && char.IsAsciiLetterOrDigit(last)
                )
            )
        )
            made.Append(' ');
        made.Append(line);
    }

    private bool KeepsHyphen(string start, string end)
    {
        if (words.Contains(start[..^1] + end))
            return false;
        return words.Contains(start + end)
            || Prefixes.Contains(start[..^1], StringComparer.OrdinalIgnoreCase)
            || start[..^1].Contains('-', StringComparison.Ordinal);
    }

    /// <summary>Chinese and Japanese, whose lines break anywhere.</summary>
    private static bool IsDense(char sign) => LayoutLine.IsWide(sign) && !LayoutLine.IsHangul(sign);

    /// <summary>The last character before the calls of notes.</summary>
    private static char Last(StringBuilder made)
    {
        var at = made.Length - 1;
        while (at > 0 && made[at] == LayoutCalls.Shut)
        {
            while (at > 0 && made[at] != LayoutCalls.Open)
                at--;
            at = Math.Max(at - 1, 0);
        }
        return made[at];
    }

    private static bool Beside(string text)
    {
        var beside = 0;
        for (var at = 2; at < text.Length; at++)
            if (char.IsAsciiLetterOrDigit(text[at]))
                beside +=
                    IsDense(text[at - 1]) && char.IsLetter(text[at - 1]) ? 1
                    : text[at - 1] == ' ' && IsDense(text[at - 2]) && char.IsLetter(text[at - 2]) ? -1
                    : 0;
        return beside > 0;
    }

    private static string LastWord(StringBuilder made)
    {
        var start = made.Length;
        while (start > 0 && made.Length - start < 300 && !char.IsWhiteSpace(made[start - 1]))
            start--;
        return made.ToString(start, made.Length - start);
    }

    private static string FirstWord(string line) => line.Split(' ', ',', '.', ';', ':', ')')[0];
}
