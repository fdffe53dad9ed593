using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Publish.SafetyTests.Content;

/// <summary>Texts kept a line each, with escapes for what no editor shows.</summary>
internal static partial class TextList
{
    /// <summary>What tries to run; each calls <c>hit()</c> or asks <c>evil.example</c>.</summary>
    public static IReadOnlyList<string> Vectors { get; } = Read("vectors.txt");

    /// <summary>What only has to come through as it is.</summary>
    public static IReadOnlyList<string> Naughty { get; } =
    [.. Read("naughty.txt"), new string('W', 5000), string.Concat(Enumerable.Repeat("긴 글 ", 500))];

    public static IReadOnlyList<string> All { get; } = [.. Vectors, .. Naughty];

    /// <summary>Those that may stand in a text of the input: no controls, nothing that is no character.</summary>
    public static IReadOnlyList<string> Sound { get; } = [.. All.Where(IsSound)];

    public static bool IsSound(string text) =>
        text.Trim().Length > 0
        && text.EnumerateRunes()
            .All(rune =>
                rune.Value is '\n' or '\t'
                || Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control
                    && (rune.Value & 0xFFFE) != 0xFFFE
                    && rune.Value is not (>= 0xFDD0 and <= 0xFDEF or 0xFFFD)
            );

    private static IReadOnlyList<string> Read(string name) =>
        [
            .. File.ReadLines(Path.Combine(Checkout.Root, "tests/Publish.SafetyTests/Content", name))
                .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                .Select(line => Escape().Replace(line, Meant)),
        ];

    private static string Meant(Match escape) =>
        escape.Value[1] switch
        {
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            '0' => "\0",
            '\\' => "\\",
            _ => new Rune(
                int.Parse(escape.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            ).ToString(),
        };

    [GeneratedRegex(@"\\([ntr0\\]|x(?<code>[0-9A-Fa-f]{2})|u(?<code>[0-9A-Fa-f]{4})|u\{(?<code>[0-9A-Fa-f]+)\})")]
    private static partial Regex Escape();
}
