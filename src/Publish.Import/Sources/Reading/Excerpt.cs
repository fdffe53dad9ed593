using System.Text;

namespace Publish.Import;

/// <summary>Words short enough for a row of the report.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    public static string Of(string text)
    {
        var line = Line(text.Length > 4 * Longest ? text[..(4 * Longest)] : text);
        if (line.Length <= Longest)
            return line;
        var end = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return line[..end] + "…";
    }

    /// <summary>White space collapsed, signs that no text has taken out.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        var waiting = false;
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
                waiting = line.Length > 0;
            else if (!char.IsControl(sign))
            {
                if (waiting)
                    line.Append(' ');
                waiting = false;
                line.Append(sign);
            }
        }
        return line.ToString();
    }
}
