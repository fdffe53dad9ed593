using System.Buffers;
using System.Text.RegularExpressions;

namespace Publish.Engine.Yaml;

/// <summary>
/// Writes text as a YAML scalar: plain where that is unambiguous, else double-quoted; a block scalar for several lines.
/// </summary>
public static partial class ScalarText
{
    /// <summary>Characters that end or change a plain scalar in a flow sequence.</summary>
    private static readonly SearchValues<char> FlowSigns = SearchValues.Create("?,:[]{}&'\" #");

    /// <param name="isQuoted">Whether to quote even where that is not needed.</param>
    public static string Of(string words, bool isQuoted = false) =>
        words.Contains('\n', StringComparison.Ordinal)
            ? "|-\n  " + words.Replace("\n", "\n  ", StringComparison.Ordinal)
        : !isQuoted && IsPlain().IsMatch(words) ? words
        : Quoted(words);

    /// <summary>The text as an item of a flow sequence.</summary>
    public static string InList(string words) => words.AsSpan().ContainsAny(FlowSigns) ? Quoted(words) : words;

    /// <summary>The text as a double-quoted scalar; control characters become spaces.</summary>
    public static string Quoted(string words) =>
        "\""
        + string.Concat(
            words.Select(letter =>
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => @"\\",
                    _ when char.IsControl(letter) => " ",
                    _ => letter.ToString(),
                }
            )
        )
        + "\"";

    /// <summary>Matches text that is unambiguous as a plain scalar.</summary>
    [GeneratedRegex(
        @"^[/\p{L}\p{Nd}“‘「『《〈（(](?!.*(:\s|\s#|:$))(?!.*\s$)[^\p{Cc}]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex IsPlain();
}
