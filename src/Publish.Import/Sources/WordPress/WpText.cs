using System.Text;

namespace Publish.Import;

/// <summary>Makes of a text as WordPress keeps it the HTML that it showed.</summary>
internal static class WpText
{
    private const string Block = "<!-- wp:";

    public static string Show(string text, WpShortcodes codes)
    {
        var shown = codes.Fill(text);
        return (
                shown.Contains(Block, StringComparison.Ordinal)
                    ? Blocks(shown)
                    : WpParagraphs.Of(WithoutComments(shown))
            ) + codes.Notes();
    }

    /// <summary>In a text of blocks only what stands outside of them has its paragraphs by blank lines.</summary>
    private static string Blocks(string text)
    {
        var made = new StringBuilder(text.Length);
        var depth = 0;
        for (var at = 0; at < text.Length; )
        {
            var open = text.IndexOf("<!--", at, StringComparison.Ordinal);
            var end = open < 0 ? -1 : text.IndexOf("-->", open, StringComparison.Ordinal);
            var piece = text[at..(open < 0 ? text.Length : open)];
            made.Append(depth > 0 ? piece : WpParagraphs.Of(piece));
            if (end < 0)
                break;
            var comment = text.AsSpan(open + 4, end - open - 4).Trim();
            if (comment.StartsWith("wp:", StringComparison.Ordinal))
                depth +=
                    comment.EndsWith("/", StringComparison.Ordinal)
                    || comment.StartsWith("wp:freeform", StringComparison.Ordinal)
                        ? 0
                        : 1;
            else if (
                comment.StartsWith("/wp:", StringComparison.Ordinal)
                && !comment.StartsWith("/wp:freeform", StringComparison.Ordinal)
            )
                depth = Math.Max(0, depth - 1);
            at = end + 3;
        }
        return made.ToString();
    }

    private static string WithoutComments(string text)
    {
        if (!text.Contains("<!--", StringComparison.Ordinal))
            return text;
        var made = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var open = text.IndexOf("<!--", at, StringComparison.Ordinal);
            made.Append(text, at, (open < 0 ? text.Length : open) - at);
            var end = open < 0 ? -1 : text.IndexOf("-->", open, StringComparison.Ordinal);
            at = end < 0 ? text.Length : end + 3;
        }
        return made.ToString();
    }
}
