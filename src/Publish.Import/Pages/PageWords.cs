using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>The words of elements in one form, so that they can be measured and compared.</summary>
internal static class PageWords
{
    private static readonly FrozenSet<string> Blocks =
        "p div li ul ol dl dt dd table tbody tr td th h1 h2 h3 h4 h5 h6 br hr section article header footer aside nav blockquote figure figcaption main form address pre"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// White space collapsed, a space between blocks; never more than <paramref name="most"/> letters.
    /// </summary>
    public static string Of(INode node, int most = 4000)
    {
        var text = new StringBuilder();
        Add(node, text, most);
        return text.ToString().Trim();
    }

    /// <summary>The first words, for a person to find the place by.</summary>
    public static string First(INode node)
    {
        var text = Of(node, 100);
        return text.Length > 80 ? text[..80].TrimEnd() + "…" : text;
    }

    public static string Collapsed(string? text) =>
        text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>For comparing titles: letters and digits alone.</summary>
    public static string Bare(string? text) =>
        text is null
            ? ""
            : string.Concat(UnicodeNormalization.Of(text, NormalizationForm.FormKC).Where(char.IsLetterOrDigit))
                .ToLowerInvariant();

    /// <summary>Whether it is in an element of one of the names, itself counted.</summary>
    public static bool IsIn(IElement element, params ReadOnlySpan<string> names)
    {
        for (var at = element; at is not null; at = at.ParentElement)
            if (names.Contains(at.LocalName))
                return true;
        return false;
    }

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    private static void Add(INode node, StringBuilder text, int most)
    {
        if (text.Length >= most)
            return;
        if (node is IText { Data: var data })
        {
            foreach (var letter in data.AsSpan(0, Math.Min(data.Length, (2 * most) + 200)))
                if (!char.IsWhiteSpace(letter))
                    text.Append(letter);
                else if (text.Length > 0 && text[^1] != ' ')
                    text.Append(' ');
            return;
        }
        var block = node is IElement element && IsBlock(element);
        if (block && text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
        foreach (var child in node.ChildNodes)
            Add(child, text, most);
        if (block && text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
    }
}
