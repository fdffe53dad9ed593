using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Reads signatures that stand side by side, each in a column or a cell of its own.</summary>
internal static class SignatureTables
{
    private const int MostCells = 400;

    public static IEnumerable<PartyRun> Read(LetterSheet sheet, List<int> rows)
    {
        var table = sheet.Rows[rows[0]].Of.Element;
        var cells = table
            .QuerySelectorAll("tr")
            .Take(MostCells)
            .Select(row =>
                row.Children.Where(cell => cell.LocalName is "td" or "th").Take(MostCells).Select(Texts).ToList()
            )
            .Where(row => row.Count > 0)
            .ToList();
        if (cells.Count == 0)
            return [];
        var columns = cells.Max(row => row.Count);
        var isByRow =
            cells.All(row => row.Count > 1 && row[0].Count == 1 && !LetterLines.IsOffice(row[0][0]))
            && cells.Count(row => row[1].Count > 0 && row[1].All(LetterLines.IsOffice)) * 2 > cells.Count;
        var lists = isByRow
            ? cells.Select(row => row.SelectMany(cell => cell))
            : Enumerable
                .Range(0, columns)
                .Select(column => cells.Where(row => column < row.Count).SelectMany(row => row[column]));
        return lists
            .Select(list => list.Where(line => !TailSections.IsSignature(line)).ToList())
            .Where(list => list.Count > 0)
            .SelectMany(list => PartyRun.Read(list, isLoose: false));
    }

    /// <summary>Of a list whose items have lines of their own.</summary>
    public static IEnumerable<PartyRun> OfItems(IElement list) =>
        list
            .Children.Take(MostCells)
            .Select(Texts)
            .Where(lines => lines.Count > 0)
            .SelectMany(lines =>
                lines.Count == 1 ? [PartyRun.OfLine(lines[0])] : PartyRun.Read(lines, isLoose: false).AsEnumerable()
            );

    private static List<string> Texts(IElement cell)
    {
        var lines = new List<string> { "" };
        foreach (var node in cell.GetDescendants())
        {
            if (node is IElement { LocalName: "br" or "p" or "div" or "li" })
                lines.Add("");
            else if (node is IText text)
                lines[^1] += text.Data;
        }
        return
        [
            .. lines
                .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Where(line => line.Length > 0),
        ];
    }
}
