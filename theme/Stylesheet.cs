using System.Text.RegularExpressions;

namespace Publish.Theme;

/// <summary>Minifies stylesheets.</summary>
internal static partial class Stylesheet
{
    /// <summary>
    /// Replacements for size: logical properties by physical ones, as lines are horizontal on every page, and short
    /// names for custom properties.
    /// </summary>
    private static readonly (string Token, string Short)[] Often =
    [
        ("inset-block-start", "top"),
        ("inset-block-end", "bottom"),
        ("block-start", "top"),
        ("block-end", "bottom"),
        ("block-size", "height"),
        ("inline-size", "width"),
        ("--space-", "--s"),
        ("--hairline", "--l"),
        ("--register", "--r"),
        ("--column", "--c"),
        ("--quiet", "--q"),
        ("--sans", "--f"),
        ("--subtitle", "--u"),
        ("--small", "--m"),
        ("--title", "--t"),
        ("--serif", "--e"),
        ("--press", "--p"),
        ("--body", "--b"),
        ("--label", "--a"),
        ("--text", "--x"),
        ("--paper", "--w"),
        ("--measure", "--d"),
        ("--rule", "--n"),
        ("--band", "--k"),
        ("--ink", "--i"),
        ("--gap", "--g"),
        ("--between", "--v"),
        ("--indent", "--j"),
        ("--dates", "--y"),
        ("--notes", "--z"),
        ("--hair", "--h"),
    ];

    /// <summary>Removes comments and white space, and shortens names; quoted strings keep their white space.</summary>
    public static string Slim(string css) =>
        Parts()
            .Replace(
                Often.Aggregate(css, (all, one) => all.Replace(one.Token, one.Short, StringComparison.Ordinal)),
                Slimmed
            );

    private static string Slimmed(Match part)
    {
        if (part.Groups["quoted"].Success)
            return part.Value;
        if (part.Groups["mark"].Success)
            return part.Groups["mark"].Value;
        return part.Value[0] == '/' ? "" : " ";
    }

    [GeneratedRegex(
        @"(?<quoted>""[^""]*"")|\s*(?<mark>\+)\s*(?=[.*\w:\[][^;{}]*\{)|/\*.*?\*/|\s*;?\s*(?<mark>\})\s*|\s*(?<mark>[{;,>~]|/(?!\*))\s*|(?<mark>:)\s+|\s+",
        RegexOptions.Singleline
    )]
    private static partial Regex Parts();
}
