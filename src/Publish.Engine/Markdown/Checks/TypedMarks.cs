using System.Buffers;
using Markdig.Syntax;

namespace Publish.Engine.Markdown.Checks;

/// <summary>Reports inline marks that mark nothing: their characters are still literal text.</summary>
internal sealed class TypedMarks(MarkdownContext reading, LiteralText literal)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_~=]］】)［＊＿：");

    /// <summary>Most characters searched for the text or the address of what looks like a link.</summary>
    private const int Longest = 1000;

    private readonly string text = reading.Text;
    private readonly List<(int At, int Length)> runs = [];

    public void Tell(LeafBlock leaf)
    {
        foreach (var (start, end) in literal.Ranges)
            for (var at = start; at < end && text.AsSpan(at, end - at).IndexOfAny(Signs) is >= 0 and var step; at++)
            {
                at += step;
                if (literal.Has(at))
                    at = Sign(at) - 1;
            }
        Runs();
        var last = leaf.Span.End;
        if (
            leaf is ParagraphBlock
            && last > leaf.Span.Start
            && last < text.Length
            && text[last] == '\\'
            && literal.Has(last)
        )
            reading.Report(LookalikeRules.BackslashAtEnd, last);
    }

    /// <summary>Examines the character at an index; returns where to go on.</summary>
    private int Sign(int at)
    {
        switch (text[at])
        {
            case ']':
                Bracket(at);
                break;
            case '］' or '】' when Address(at + 1) is not null:
                reading.Report(LookalikeRules.FullWidth, at, text[at] == '】' ? "【】" : "［］", "[ and ]");
                break;
            case '：'
                when text.AsSpan(at + 1).StartsWith("//")
                    && (text.AsSpan(0, at).EndsWith("http") || text.AsSpan(0, at).EndsWith("https")):
                reading.Report(LookalikeRules.FullWidth, at, "：", ":");
                break;
            case '［' when Next(at + 1) == '^':
                reading.Report(LookalikeRules.FullWidth, at, "［", "[ and ]");
                break;
            case ')'
                when Next(at + 1) == '[' && literal.Has(at + 1) && IsAddress(at + 2) && Before(at, '(') is { } words:
                reading.Report(
                    LookalikeRules.LinkApart,
                    at + 1,
                    "the round and the square brackets have changed places",
                    $"[{words}]({UpTo(at + 2, ']')})"
                );
                break;
            case '*' or '_' or '~' or '=' or '＊' or '＿':
                var end = at;
                while (end < text.Length && text[end] == text[at])
                    end++;
                runs.Add((at, end - at));
                return end;
        }
        return at + 1;
    }

    private void Bracket(int at)
    {
        if (Before(at, '[') is not { } words)
            return;
        if (Next(at + 1) == '(')
            Cut(at, words);
        else if (Next(at + 1) == '（' && (IsAddress(at + 2) || IsPicture(at, words)))
            reading.Report(LookalikeRules.FullWidth, at + 1, "（", "( and ) right behind the ]");
        else if (Next(at + 1) is ' ' or '\u00A0' or '\u3000' && Address(at + 2) is { } address)
            reading.Report(
                LookalikeRules.LinkApart,
                at,
                "a space parts the words from the address",
                $"[{words}]({address})"
            );
    }

    /// <summary>Reports a link or a picture whose address Markdown could not parse.</summary>
    private void Cut(int at, string words)
    {
        var rest = text.AsSpan(at + 2, Math.Min(text.Length - at - 2, Longest));
        rest = rest.IndexOf('\n') is >= 0 and var feed ? rest[..feed] : rest;
        var close = rest.IndexOf(')');
        var whole = (close < 0 ? rest : rest[..close]).Trim();
        var title = whole.IndexOf(" \"");
        var address = title > 0 ? whole[..title] : whole;
        var isPicture = IsPicture(at, words);
        if (!isPicture && !LooksLikeAddress(address))
            return;
        var mended = address.ToString().Trim('<', '>', ' ').Replace(" ", "%20", StringComparison.Ordinal);
        var wrong =
            close < 0 ? "is not closed by )"
            : address.Contains(' ') ? "has a space in it"
            : "cannot be read";
        reading.Report(
            LookalikeRules.AddressCut,
            at,
            isPicture ? "picture" : "link",
            wrong,
            $"{(isPicture ? "!" : "")}[{words}]({mended}{(title > 0 ? whole[title..] : "")})"
        );
    }

    private void Runs()
    {
        for (var index = 0; index < runs.Count; index++)
        {
            var (at, length) = runs[index];
            var sign = text[at];
            if (length == 1 && sign == '*' && HalfOf(index) is > 0 and var half)
            {
                Tell(sign, at, text[at..(half + 1)]);
                index++;
                continue;
            }
            if (length != 2 && !(length == 3 && sign == '*') || Closes(at, length))
                continue;
            var other = runs.FindIndex(index + 1, run => text[run.At] == sign && run.Length == length);
            if (other >= 0 && Fits(sign, at, length, runs[other].At) || other < 0 && sign is '*' && Opens(at, length))
            {
                Tell(sign, at, other < 0 ? new string(sign, length) : text[at..(runs[other].At + length)]);
                index = Math.Max(index, other);
            }
        }
    }

    /// <summary>
    /// Index of the star meant to close the one at <paramref name="index"/>: <c>*words *</c> or <c>* words*</c>; 0 for
    /// none.
    /// </summary>
    private int HalfOf(int index)
    {
        var at = runs[index].At;
        if (
            index + 1 == runs.Count
            || runs[index + 1] is not (var other, 1)
            || text[other] != '*'
            || other < at + 3
            || (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            || char.IsLetterOrDigit(Next(other + 1))
        )
            return 0;
        var (opens, closes) = (char.IsLetter(Next(at + 1)), char.IsLetter(text[other - 1]));
        return
            opens && char.IsWhiteSpace(text[other - 1]) && !char.IsWhiteSpace(Next(other + 1))
            || closes && char.IsWhiteSpace(Next(at + 1))
            ? other
            : 0;
    }

    private void Tell(char sign, int at, string typed)
    {
        if (sign is '＊' or '＿')
            reading.Report(LookalikeRules.FullWidth, at, new string(sign, 2), "**");
        else
            reading.Report(
                sign is '*' or '_' ? LookalikeRules.StrayMarks : LookalikeRules.NoSuchMark,
                at,
                typed.Length > 60 ? typed[..2] : typed
            );
    }

    // Blanks of a form, __ and __, are no marks.
    private bool Fits(char sign, int at, int length, int other) =>
        sign == '*'
        || !char.IsWhiteSpace(Next(at + length)) && !char.IsWhiteSpace(text[other - 1]) && other > at + length;

    private bool Closes(int at, int length) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1]) && !char.IsLetterOrDigit(Next(at + length));

    private bool Opens(int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !char.IsWhiteSpace(Next(at + length));

    /// <summary>Whether an exclamation mark stands before the bracket that opened the text ending here.</summary>
    private bool IsPicture(int at, string words) => at - words.Length - 2 is >= 0 and var mark && text[mark] == '!';

    /// <summary>Text between an opening bracket and an index on the same line; null for none.</summary>
    private string? Before(int at, char open)
    {
        for (var begin = at - 1; begin >= Math.Max(at - Longest, 0) && text[begin] != '\n'; begin--)
            if (text[begin] == open && literal.Has(begin))
                return text[(begin + 1)..at];
        return null;
    }

    /// <summary>
    /// The address in parentheses, ASCII or full-width, that begin at an index or behind spaces; null for none.
    /// </summary>
    private string? Address(int at)
    {
        while (Next(at) is ' ' or '\u00A0' or '\u3000')
            at++;
        return Next(at) is '(' or '（' && IsAddress(at + 1) ? UpTo(at + 1, Next(at) == '(' ? ')' : '）') : null;
    }

    private bool IsAddress(int at)
    {
        var rest = text.AsSpan(Math.Min(at, text.Length));
        return rest.StartsWith("http://")
            || rest.StartsWith("https://")
            || rest.StartsWith("www.")
            || rest.StartsWith("mailto:")
            || rest is ['/', var letter, ..] && char.IsAsciiLetter(letter);
    }

    private static bool LooksLikeAddress(ReadOnlySpan<char> address) =>
        address.Contains("://", StringComparison.Ordinal)
        || address.StartsWith("www.")
        || address is ['/', _, ..]
        || address.LastIndexOf('.') is > 0 and var dot && IsExtension(address[(dot + 1)..]);

    private static bool IsExtension(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        return name.Length is > 1 and < 5;
    }

    private string UpTo(int at, char close)
    {
        var rest = text.AsSpan(at, Math.Min(text.Length - at, Longest));
        var end = rest.IndexOfAny(close, '\n');
        return rest[..(end < 0 ? rest.Length : end)].ToString();
    }

    private char Next(int at) => at < text.Length ? text[at] : '\n';
}
