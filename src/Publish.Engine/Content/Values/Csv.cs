using System.Collections.Immutable;
using System.Text;

namespace Publish.Engine.Content.Values;

/// <summary>Parses CSV (RFC 4180), with the offset of each cell.</summary>
internal static class Csv
{
    public const int MostRows = 20_000,
        MostColumns = 200,
        LongestCell = 20_000;

    /// <summary>Rows of at least one cell, without empty lines; no rows at all where a limit is exceeded.</summary>
    /// <param name="unclosed">Called with the offset of a quotation mark that is never closed.</param>
    /// <param name="tooMuch">Called where rows, columns or the length of a cell exceed the limit.</param>
    public static List<ImmutableArray<CsvCell>> Rows(string text, Action<int> unclosed, Action tooMuch)
    {
        var rows = new List<ImmutableArray<CsvCell>>();
        var row = ImmutableArray.CreateBuilder<CsvCell>();
        for (var at = 0; at < text.Length; at++)
        {
            var cell = Cell(text, ref at, unclosed);
            row.Add(cell);
            if (row.Count > MostColumns || rows.Count == MostRows || cell.Value.Length > LongestCell)
            {
                tooMuch();
                return [];
            }
            if (at < text.Length && text[at] == ',')
                continue;
            if (row.Count > 1 || cell.Value.Length > 0)
                rows.Add(row.ToImmutable());
            row.Clear();
            if (at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n')
                at++;
        }
        if (row.Count > 0)
            rows.Add(row.ToImmutable());
        return rows;
    }

    /// <summary>Reads one cell; leaves <paramref name="at"/> on its delimiter.</summary>
    private static CsvCell Cell(string text, ref int at, Action<int> unclosed)
    {
        var start = at;
        if (text[at] != '"')
        {
            while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
                at++;
            var cell = text.AsSpan(start, at - start);
            return new CsvCell(
                cell.Trim().ToString(),
                start + (cell.IsWhiteSpace() ? 0 : cell.Length - cell.TrimStart().Length)
            );
        }
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
            if (text[at] != '"')
                value.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                value.Append(text[at++]);
            else
                break;
        if (at == text.Length)
            unclosed(start);
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            at++;
        return new CsvCell(value.ToString().Trim().ReplaceLineEndings("\n"), start);
    }
}

/// <summary>A cell with its offset.</summary>
internal readonly record struct CsvCell(string Value, int Offset);
