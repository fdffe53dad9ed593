using System.Text;

namespace Publish.Engine.Rendering;

/// <summary>Writes the Content Security Policy into a page as a <c>meta</c> element, whatever the theme.</summary>
internal static class PagePolicy
{
    /// <summary>
    /// Inserts the policy at the start of the head, after the charset: it governs only what follows it.
    /// </summary>
    /// <param name="start">Byte offset of the page.</param>
    public static void Write(Utf8Writer page, int start, string policy)
    {
        var content = policy
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
        var meta = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{content}\">";
        page.Insert(start + Place(page.Written.Span[start..]), Encoding.UTF8.GetBytes(meta));
    }

    /// <summary>Byte offset after doctype, <c>html</c>, <c>head</c> and charset.</summary>
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

    /// <summary>
    /// Length of a comment, doctype, or tag of <c>html</c>, <c>head</c> or charset at the start; else 0.
    /// </summary>
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

    /// <summary>Length of the tag at the start; a <c>&gt;</c> in quotation marks does not end it.</summary>
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
