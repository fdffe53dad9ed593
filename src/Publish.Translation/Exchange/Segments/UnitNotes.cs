using System.Globalization;

namespace Publish.Translation.Exchange.Segments;

/// <summary>The notes of a unit for translators: place, inline codes, glossary terms, author's comments.</summary>
internal static class UnitNotes
{
    /// <summary>The place of a unit, such as <c>paragraph 3: heading</c>.</summary>
    public static string Place(Unit unit) =>
        unit.Number == 0
            ? unit.Source.Says
            : string.Create(CultureInfo.InvariantCulture, $"paragraph {unit.Number}")
                + (unit.Source.Says == "paragraph" ? "" : $": {unit.Source.Says}");

    public static IEnumerable<string> Codes(Unit unit, string source, string target) =>
        from code in unit.Codes
        where
            source.Contains(code.Opening, StringComparison.Ordinal)
            || target.Contains(code.Opening, StringComparison.Ordinal)
        select $"{code.Shown} {code.Says}: {Shown(code)}";

    public static IEnumerable<string> Terms(Unit unit, TranslationExport export) =>
        from term in export.Terms
        where unit.Source.Raw.Contains(term.Name, StringComparison.Ordinal)
        select $"Settled: {OneLine(term.Name)} = {OneLine(term.Settled)}";

    public static IEnumerable<string> Hints(Unit unit) =>
        unit.Hints.Select(hint => "From the editors: " + OneLine(hint));

    public static string OneLine(string text) =>
        string.Join(
            ' ',
            text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );

    private static string Shown(Code code) =>
        code.Close is { } close ? $"{Lines(code.Open)} … {Lines(close)}" : Lines(code.Open);

    private static string Lines(string raw) => raw.ReplaceLineEndings("↵").Trim();
}
