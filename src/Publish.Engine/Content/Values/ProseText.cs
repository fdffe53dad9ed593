using System.Buffers;
using System.Net;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown.Checks;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>
/// Cleans reader-visible text of YAML and tables: curls quotation marks, removes invisible characters, reports Markdown
/// and HTML.
/// </summary>
internal static class ProseText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_[<&");

    private static readonly SearchValues<string> Tags = SearchValues.Create(
        ["<b>", "<i>", "<u>", "<br", "<em>", "<strong>", "<sup>", "<sub>", "<p>", "<span", "<a href"],
        StringComparison.OrdinalIgnoreCase
    );

    private const int LongestTag = 8;

    /// <param name="language">Language of the text; null where it is the same in every language.</param>
    public static string Of(string text, YamlNode node, Language? language, ParseContext reading) =>
        Of(text, node.Start, Math.Min(node.End, reading.Source.Text.Length), language, reading);

    /// <param name="start">Offset of the text in its file; <paramref name="end"/> is that of its end.</param>
    public static string Of(string text, int start, int end, Language? language, ParseContext reading)
    {
        if (text.AsSpan().ContainsAny(UnseenCharacters.Idle))
            text = Seen(text, start, end, language, reading);
        if (text.Contains('\u00A0', StringComparison.Ordinal))
            text = UnseenCharacters.Folded(text);
        if (text.AsSpan().ContainsAny(Signs) && Typed(text) is { } typed)
            reading.Fault(LookalikeRules.TypedInValue, At(reading, start, end, typed), typed);
        return Curled(text, language, reading);
    }

    /// <summary>
    /// Curls quotation marks of English text as in a body; in text for all languages, all of them only where the source
    /// language is English and no letter is wide, else apostrophes alone.
    /// </summary>
    private static string Curled(string text, Language? language, ParseContext reading) =>
        (language ?? reading.SourceLanguage).IsEnglish && (language is not null || !HasWideLetters(text))
            ? Quotes.Curled(text)
        : language is null ? Quotes.WithApostrophes(text)
        : text;

    private static bool HasWideLetters(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\u1100', '\u1FFF') >= 0 || text.IndexOfAnyInRange('\u2E80', '\uFFFF') >= 0;

    private static string Seen(string text, int start, int end, Language? language, ParseContext reading)
    {
        var turns = language is { IsRightToLeft: true } || UnseenCharacters.HasRightToLeft(text);
        var told = new HashSet<char>();
        for (var at = 0; at < text.Length; at++)
            if (UnseenCharacters.IsIdle(text, at, turns) && told.Add(text[at]))
                reading.Fault(
                    LookalikeRules.Unseen,
                    At(reading, start, end, text[at].ToString()),
                    UnseenCharacters.Named(text[at]),
                    ""
                );
        return UnseenCharacters.Without(text, turns).Trim() is { Length: > 0 } left ? left : text;
    }

    /// <summary>First Markdown or HTML in the text; null for none.</summary>
    private static string? Typed(string text)
    {
        var words = text.AsSpan();
        for (var at = 0; words[at..].IndexOfAny(Signs) is >= 0 and var step; at++)
        {
            at += step;
            if (
                (
                    words[at] switch
                    {
                        '*' or '_' => Emphasis(words, at),
                        '[' => Bracket(words, at),
                        '<' => Tag(words[at..]),
                        _ => Entity(words[at..]),
                    }
                )
                is > 0
                    and var length
            )
                return text.Substring(at, Math.Min(length, 40));
            if (at + 1 >= text.Length)
                break;
        }
        return null;
    }

    /// <summary>
    /// Length of emphasis at an index: one or two stars, or two underscores (one is part of many names); 0 for none.
    /// </summary>
    private static int Emphasis(ReadOnlySpan<char> text, int at)
    {
        var mark = text[at];
        var count = at + 1 < text.Length && text[at + 1] == mark ? 2 : 1;
        var inner = text[(at + count)..];
        if (mark == '_' && count == 1 || at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == mark))
            return 0;
        var end = inner is [] or [' ', ..] || inner[0] == mark ? -1 : inner.IndexOf(mark);
        var closed = end > 0 && inner[end - 1] != ' ' && inner[end..].StartsWith(new string(mark, count));
        return closed && !(end + count < inner.Length && char.IsLetterOrDigit(inner[end + count]))
            ? count + end + count
            : 0;
    }

    private static int Tag(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, LongestTag)].IndexOfAny(Tags) == 0 && text.IndexOf('>') is > 0 and var close
            ? close + 1
            : 0;

    private static int Bracket(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var close = rest.IndexOf(']');
        if (close < 2)
            return 0;
        if (rest[1] == '^')
            return close + 1;
        var address = rest[(close + 1)..];
        var leads = address.StartsWith("(http") || address.StartsWith("(/") || address.StartsWith("(mailto:");
        return leads && address.IndexOf(')') is > 0 and var end ? close + 1 + end + 1 : 0;
    }

    private static int Entity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 10)].IndexOf(';');
        if (end < 2)
            return 0;
        var named = text[..(end + 1)].ToString();
        return WebUtility.HtmlDecode(named) != named ? end + 1 : 0;
    }

    private static int At(ParseContext reading, int start, int end, string what)
    {
        var found = reading.Source.Text.AsSpan(start, Math.Max(end - start, 0)).IndexOf(what, StringComparison.Ordinal);
        return start + Math.Max(found, 0);
    }
}
