using System.Text.RegularExpressions;

namespace Publish.Theme;

/// <summary>Sends readers a stylesheet without what only its writers need.</summary>
internal static partial class Stylesheet
{
    /// <summary>
    /// What stands everywhere, and what readers are sent for it: short tokens, and the axes by their names on pages,
    /// whose lines always run across.
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

    /// <summary>
    /// Without comments and the white space that means nothing, and with short names for tokens; what stands in
    /// quotation marks is left alone.
    /// </summary>
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
