using System.Text;

namespace Publish.Engine.Markdown.RawHtml;

/// <summary>Strips HTML comments.</summary>
internal static class HtmlComments
{
    /// <param name="open">Whether a comment is never closed.</param>
    public static string Strip(string html, out bool open)
    {
        open = false;
        var left = new StringBuilder();
        for (var at = 0; at < html.Length; )
        {
            var begin = html.IndexOf("<!--", at, StringComparison.Ordinal);
            if (begin < 0)
                return left.Append(html, at, html.Length - at).ToString();
            left.Append(html, at, begin - at);
            var end = html.IndexOf("-->", begin + 2, StringComparison.Ordinal);
            if (end < 0)
            {
                open = true;
                break;
            }
            at = end + 3;
        }
        return left.ToString();
    }
}
