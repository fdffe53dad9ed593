using System.Text.RegularExpressions;

namespace Publish.Theme;

/// <summary>Sends readers a stylesheet without what only its writers need.</summary>
internal static partial class Stylesheet
{
    /// <summary>Tokens that stand everywhere, and what readers are sent for them.</summary>
    private static readonly (string Token, string Short)[] Often =
    [
        ("--space-", "--s"), ("--hairline", "--l"), ("--register", "--r"), ("--column", "--c"), ("--quiet", "--q"), ("--sans", "--f"),
        ("--subtitle", "--u"), ("--small", "--m"), ("--title", "--t"), ("--serif", "--e"), ("--press", "--p"), ("--body", "--b"),
    ];

    /// <summary>Without comments and the white space that means nothing, and with short names for tokens; what stands in quotation marks is left alone.</summary>
    public static string Slim(string css) => Parts().Replace(Often.Aggregate(css, (all, one) => all.Replace(one.Token, one.Short, StringComparison.Ordinal)), part =>
        part.Groups["quoted"].Success ? part.Value : part.Groups["mark"].Success ? part.Groups["mark"].Value : part.Value[0] == '/' ? "" : " ");

    [GeneratedRegex(@"(?<quoted>""[^""]*"")|/\*.*?\*/|\s*;?\s*(?<mark>\})\s*|\s*(?<mark>[{;,>~]|/(?!\*))\s*|(?<mark>:)\s+|\s+", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
