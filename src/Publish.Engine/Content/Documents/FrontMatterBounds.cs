namespace Publish.Engine.Content.Documents;

/// <summary>Finds front matter: the YAML between two lines of dashes at the top of a Markdown file.</summary>
internal static class FrontMatterBounds
{
    /// <summary>Offsets where the YAML begins and ends and where the body begins; null without front matter.</summary>
    public static (int Start, int End, int Body)? Of(string text)
    {
        if (!IsDashes(text, 0, out var start) || start == text.Length)
            return null;
        for (var line = start; line < text.Length; )
        {
            if (IsDashes(text, line, out var next))
                return (start, line, next);
            var feed = text.IndexOf('\n', line);
            line = feed < 0 ? text.Length : feed + 1;
        }
        return null;
    }

    private static bool IsDashes(string text, int line, out int next)
    {
        var end = text.IndexOf('\n', line);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(line, next - line).TrimEnd() is "---";
    }
}
