using System.Text;

namespace Publish.Import;

/// <summary>
/// Writes words in the quotation marks of a picture's title, where nothing but backslashes and entities means anything.
/// </summary>
internal static class Titles
{
    public static string Of(string words)
    {
        var title = new StringBuilder(words.Length + 8);
        foreach (var c in words)
            title.Append(
                c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '&' => "&amp;",
                    '\n' => " ",
                    _ => c.ToString(),
                }
            );
        return title.ToString();
    }
}
