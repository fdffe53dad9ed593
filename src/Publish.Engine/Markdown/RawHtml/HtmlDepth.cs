using System.Buffers;
using System.Collections.Frozen;

namespace Publish.Engine.Markdown.RawHtml;

/// <summary>Detects HTML that is nested too deeply to be parsed.</summary>
internal static class HtmlDepth
{
    private const int Deepest = 200;

    /// <summary>Elements with an optional end tag or none, which are not counted.</summary>
    private static readonly FrozenSet<string> EndThemselves = "p br li dd dt td th tr thead tbody img hr rt rp"
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    );

    /// <summary>
    /// Whether too many elements are open at once. Checked before parsing, which takes minutes for unclosed elements.
    /// </summary>
    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (
            var at = html.IndexOf('<', StringComparison.Ordinal);
            at >= 0 && at + 1 < html.Length;
            at = html.IndexOf('<', at + 1)
        )
        {
            if (html[at + 1] == '/')
                depth = Math.Max(depth - (EndsItself(html.AsSpan(at + 2)) ? 0 : 1), 0);
            else if (char.IsAsciiLetter(html[at + 1]) && !EndsItself(html.AsSpan(at + 1)) && ++depth > Deepest)
                return true;
        }
        return false;
    }

    private static bool EndsItself(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAnyExcept(Letters);
        return EndThemselves.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tag[..(end < 0 ? tag.Length : end)]);
    }
}
