using System.Buffers;
using System.Text;

namespace Publish.Import;

/// <summary>Escapes what Markdown would take for a mark, and nothing else, so that a text stays readable.</summary>
internal static class Escapes
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create("\\*_^`[]<&{!|:#.");
    private static readonly SearchValues<char> OfEntities = SearchValues.Create(
        "#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    );

    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    public static string Of(string text, in EscapePlace place)
    {
        var starts = place.AtLineStart ? LineStarts.Find(text, place.Next) : -1;
        if (starts < 0 && place.Care == Care.Plain && !text.AsSpan().ContainsAny(Suspects) && place.Before != ']')
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        var bare = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (at >= bare && OldAutolinks.LengthAt(text, at, place) is > 0 and var length)
                bare = at + length;
            if (at < bare)
                escaped.Append(text[at]);
            else if (text[at] == '{' && place.InHeading)
                escaped.Append("&#123;");
            else if (
                at == starts
                || place.Care != Care.Plain && Punctuation.Contains(text[at], StringComparison.Ordinal)
                || Means(text, at, place)
            )
                escaped.Append('\\').Append(text[at]);
            else
                escaped.Append(text[at]);
        }
        return escaped.ToString();
    }

    private static bool Means(string text, int at, in EscapePlace place)
    {
        var before = at > 0 ? text[at - 1] : place.Before;
        var after = at + 1 < text.Length ? text[at + 1] : place.Next;
        switch (text[at])
        {
            case '\\':
                return after is '\0' or '\n' || Punctuation.Contains(after, StringComparison.Ordinal);
            case '*':
                return !(char.IsWhiteSpace(before) && (char.IsWhiteSpace(after) || after == '\0'));
            case '_':
                return !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after))
                    && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after));
            case '^' or '`':
                return true;
            case '[':
                return place.InBrackets || after == '^';
            case ']':
                return place.InBrackets || after is '(' or '{' or '[';
            case '!':
                return after == '[';
            case '<':
                return char.IsAsciiLetter(after) || after is '/' or '!' or '?';
            case '&':
                return IsEntity(text.AsSpan(at + 1));
            case '{':
                return text.IndexOf('}', at) >= 0;
            case '|':
                return place.InCell || place.HasBreaks;
            case '#':
                return place.InHeading && text.AsSpan(at).TrimStart('#').IsWhiteSpace();
            case ':':
                return OldAutolinks.EndsScheme(text.AsSpan(0, at)) || at == 0 && place.Before == ']';
            case '.':
                return at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
            default:
                return false;
        }
    }

    private static bool IsEntity(ReadOnlySpan<char> after)
    {
        var length = after[..Math.Min(after.Length, 40)].IndexOf(';');
        return length > 0 && after[..length].IndexOfAnyExcept(OfEntities) < 0;
    }
}

/// <summary>Where words are written, as far as it decides what means something.</summary>
/// <param name="Before">The character before them; a line end at a line's start.</param>
/// <param name="Next">The character after them; <c>\0</c> where the line ends.</param>
internal readonly record struct EscapePlace(
    Care Care,
    char Before,
    char Next,
    bool AtLineStart,
    bool InBrackets,
    bool InCell,
    bool InHeading,
    bool HasBreaks
);
