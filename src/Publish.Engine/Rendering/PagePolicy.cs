using System.Text;

namespace Publish.Engine.Rendering;

/// <summary>
/// Writes into a page what it may load and send, whatever theme made it, for every host and any copy.
/// </summary>
internal static class PagePolicy
{
    /// <summary>A policy governs only what stands behind it, so it is first in the head but for the encoding.</summary>
    /// <param name="start">Where the page begins.</param>
    public static void Write(Utf8Writer page, int start, string policy)
    {
        var content = policy
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
        var meta = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{content}\">";
        page.Insert(start + Place(page.Written.Span[start..]), Encoding.UTF8.GetBytes(meta));
    }

    /// <summary>Before anything that stands in a head or a body: if the page begins no head, a browser does.</summary>
    private static int Place(ReadOnlySpan<byte> page)
    {
        var place = 0;
        while (true)
        {
            var rest = page[place..].TrimStart(" \t\r\n\f"u8);
            if (Opening(rest) is not (> 0 and var length))
                return place;
            place = page.Length - rest.Length + length;
        }
    }

    /// <summary>The length of a comment, document type, or tag of root, head or encoding; else 0.</summary>
    private static int Opening(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("<!--"u8))
            return text.IndexOf("-->"u8) is > 0 and var end ? end + "-->".Length : 0;
        var length = TagLength(text);
        var isOpening =
            text.StartsWith("<!"u8)
            || IsTag(text, "<html"u8)
            || IsTag(text, "<head"u8)
            || (IsTag(text, "<meta"u8) && text[..length].IndexOf("charset="u8) > 0);
        return isOpening ? length : 0;
    }

    private static bool IsTag(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name) =>
        text.Length > name.Length
        && Ascii.EqualsIgnoreCase(text[..name.Length], name)
        && " \t\r\n\f/>"u8.Contains(text[name.Length]);

    /// <summary>A sign in quotation marks ends no tag.</summary>
    private static int TagLength(ReadOnlySpan<byte> text)
    {
        byte quoted = 0;
        for (var at = 0; at < text.Length; at++)
            if (quoted != 0)
                quoted = text[at] == quoted ? (byte)0 : quoted;
            else if (text[at] is (byte)'"' or (byte)'\'')
                quoted = text[at];
            else if (text[at] == '>')
                return at + 1;
        return 0;
    }
}
