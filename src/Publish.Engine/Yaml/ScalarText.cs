using System.Buffers;
using System.Text.RegularExpressions;

namespace Publish.Engine.Yaml;

/// <summary>
/// Writes words as a value of YAML that is read as the same words, plain wherever a person would write them plain.
/// </summary>
public static partial class ScalarText
{
    /// <summary>What ends or changes a plain value between brackets.</summary>
    private static readonly SearchValues<char> FlowSigns = SearchValues.Create("?,:[]{}&'\" #");

    /// <param name="isQuoted">In quotation marks even where none are needed.</param>
    public static string Of(string words, bool isQuoted = false) =>
        words.Contains('\n', StringComparison.Ordinal)
            ? "|-\n  " + words.Replace("\n", "\n  ", StringComparison.Ordinal)
        : !isQuoted && IsPlain().IsMatch(words) ? words
        : Quoted(words);

    /// <summary>As a value in a list between brackets.</summary>
    public static string InList(string words) => words.AsSpan().ContainsAny(FlowSigns) ? Quoted(words) : words;

    /// <summary>Between double quotation marks any string may stand; what controls a terminal is a space.</summary>
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

    /// <summary>What YAML cannot take for anything else.</summary>
    [GeneratedRegex(
        @"^[/\p{L}\p{Nd}“‘「『《〈（(](?!.*(:\s|\s#|:$))(?!.*\s$)[^\p{Cc}]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex IsPlain();
}
