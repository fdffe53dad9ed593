using System.Text.RegularExpressions;

namespace Publish.Theme;

/// <summary>Sends readers a stylesheet without what only its writers need.</summary>
internal static partial class Stylesheet
{
    /// <summary>Without comments and the white space that means nothing, and with short names for spaces, which stand everywhere; what stands in quotation marks is left alone.</summary>
    public static string Slim(string css) => Parts().Replace(css.Replace("--space-", "--s", StringComparison.Ordinal), part =>
        part.Groups["quoted"].Success ? part.Value : part.Groups["mark"].Success ? part.Groups["mark"].Value : part.Value[0] == '/' ? "" : " ");

    [GeneratedRegex(@"(?<quoted>""[^""]*"")|/\*.*?\*/|\s*;?\s*(?<mark>\})\s*|\s*(?<mark>[{;,>~]|/(?!\*))\s*|(?<mark>:)\s+|\s+", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
