using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Model;

namespace Publish.Engine.Markdown.Writing;

/// <summary>
/// Alignment, row headers and no-break of a table column, inferred from its cells where its author gave none.
/// </summary>
/// <param name="Align">Null for the start of the line.</param>
/// <param name="NamesRows">Whether its cells are row headers.</param>
/// <param name="IsWhole">Whether its cells do not break: figures, or short words of a script without spaces.</param>
internal sealed partial record TableColumn(TableColumnAlign? Align, bool NamesRows, bool IsWhole)
{
    private const int LongestFigure = 24;
    private const int LongestName = 60;
    private const int LongestWord = 8;

    public string? ClassOf(bool heads)
    {
        var align = Align switch
        {
            TableColumnAlign.Right => "right",
            TableColumnAlign.Center => "center",
            _ => "",
        };
        var classes = $"{align}{(IsWhole && !heads ? " whole" : "")}".Trim();
        return classes.Length == 0 ? null : classes;
    }

    public static TableColumn Of(Table table, int column, Language language)
    {
        var typed = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        var cells = table
            .OfType<TableRow>()
            .Where(row => !row.IsHeader && column < row.Count)
            .Select(row => Words((TableCell)row[column]))
            .ToList();
        var filled = cells.FindAll(words => words.Any(char.IsLetterOrDigit));
        var figures = filled.Count(words => Figure().IsMatch(words));
        var isShort = filled.TrueForAll(words => words.Length <= LongestFigure);
        var isNumbers = figures > 0 && filled.TrueForAll(words => Number().IsMatch(words));
        var namesRows =
            column == 0
            && table.ColumnDefinitions.Count > 1
            && filled.Count == cells.Count
            && filled.TrueForAll(words => words.Length <= LongestName)
            && filled.Distinct().Count() == filled.Count;
        var isWords =
            (language.IsChinese || language.IsJapanese) && filled.TrueForAll(words => words.Length <= LongestWord);
        return new TableColumn(
            typed ?? (isNumbers && !namesRows ? TableColumnAlign.Right : null),
            namesRows,
            (isShort && figures > 0 && figures * 2 >= filled.Count) || isWords
        );
    }

    private static string Words(TableCell cell) =>
        string.Concat(cell.Descendants<LiteralInline>().Select(words => words.Content.ToString())).Trim();

    /// <summary>Matches text that begins with a number, behind a sign or a currency.</summary>
    [GeneratedRegex(@"^[^\p{L}\p{N}]{0,3}([A-Z]{1,3}[^\p{L}\p{N}]{0,2})?\p{N}")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^[^\p{L}]*\p{N}[^\p{L}]*$")]
    private static partial Regex Number();
}
