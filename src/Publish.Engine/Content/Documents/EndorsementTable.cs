using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>Reads endorsements from a CSV file: each row is an entry whose keys are the columns.</summary>
internal static class EndorsementTable
{
    /// <summary>
    /// Allowed columns; those that are <see cref="IsByLanguage"/> also once a language, such as <c>name-ko</c>.
    /// </summary>
    public static IReadOnlyList<KeyFact> Columns => EndorsementShapes.EntryKeys;

    public static bool IsByLanguage(KeyFact column) => column.Words == TextShapes.Localized.Words;

    public static ImmutableArray<Endorsement> Read(InputFile file, ParseContext reading)
    {
        if (SourceReader.Read(file, reading.Findings) is not { } source)
            return [];
        var within = new ParseContext(
            source.Text,
            reading.Findings,
            reading.Around,
            reading.Folder,
            reading.SourceLanguage
        );
        var rows = Csv.Rows(
            source.Text.Text,
            offset => within.Fault(ValueRules.QuoteOpen, offset),
            () => within.Fault(TableRules.TooMuch, 0, $"{Csv.MostRows}", $"{Csv.MostColumns}", $"{Csv.LongestCell}")
        );
        if (
            rows.Count == 0
                ? string.IsNullOrWhiteSpace(source.Text.Text)
                : !rows.Skip(1).Any(IsFilled) && rows[0].Any(cell => cell.Value == Columns[0].Key)
        )
            within.Fault(TableRules.Empty, 0);
        if (rows.Count == 0 || Header(rows[0], within) is not { } columns)
            return [];
        var entries = ImmutableArray.CreateBuilder<Endorsement>(rows.Count - 1);
        foreach (var row in rows.Skip(1).Where(IsFilled))
            if (EndorsementShapes.Entry.Read(Entry(columns, row, within), within) is { } entry)
                entries.Add(entry);
        return entries.DrainToImmutable();
    }

    private static bool IsFilled(ImmutableArray<CsvCell> row) => row.Any(cell => cell.Value.Length > 0);

    /// <summary>Column of each header cell, null where the cell is empty; null without a column <c>name</c>.</summary>
    private static ImmutableArray<Column?>? Header(ImmutableArray<CsvCell> header, ParseContext reading)
    {
        var known = Columns
            .SelectMany(column =>
                reading
                    .Around.Languages.Where(_ => IsByLanguage(column))
                    .Select(language => new Column(column.Key, language))
                    .Prepend(new Column(column.Key, null))
            )
            .ToArray();
        if (header is [{ Value: var only, Offset: var start }] && only.AsSpan().IndexOfAny(';', '\t') >= 0)
        {
            reading.Fault(
                ValueRules.ColumnUnknown,
                start,
                only,
                "Part values with commas; a program for tables does when it saves as \"CSV UTF-8 (comma delimited)\". "
            );
            return null;
        }
        var columns = ImmutableArray.CreateBuilder<Column?>(header.Length);
        foreach (var cell in header)
            columns.Add(cell.Value.Length == 0 ? null : Named(cell, known, columns, reading));
        if (columns.Any(column => column?.Key == known[0].Key))
            return columns.MoveToImmutable();
        if (!columns.Contains(Column.Passed))
            reading.Fault(ParseRules.KeyMissing, 0, known[0].Key);
        return null;
    }

    private static Column Named(CsvCell cell, Column[] known, IEnumerable<Column?> before, ParseContext reading)
    {
        if (Array.Find(known, column => column.Name == cell.Value) is not { } column)
        {
            var (question, cause) = Meant(cell.Value, known, reading);
            reading.Fault(ValueRules.ColumnUnknown, cell.Offset, cause, cell.Value, question);
        }
        else if (before.Contains(column))
            reading.Fault(TableRules.ColumnTwice, cell.Offset, column.Name);
        else
            return column;
        return Column.Passed;
    }

    private static (string Question, Cause? Cause) Meant(string name, Column[] known, ParseContext reading)
    {
        foreach (var column in Columns.Where(IsByLanguage))
            if (
                name.StartsWith(column.Key + "-", StringComparison.OrdinalIgnoreCase)
                && name[(column.Key.Length + 1)..] is var tag
            )
            {
                var meant = LanguageTagSuggestions.By(tag) ?? tag;
                if (
                    Array.Find(known, one =>
                        one.Name.Equals($"{column.Key}-{meant}", StringComparison.OrdinalIgnoreCase)
                    ) is
                    { } near
                )
                    return ($"Did you mean \"{near.Name}\"? ", null);
                if (reading.Around.Languages.Known(meant) is not null)
                    return (
                        "The site has no such language. ",
                        reading.Around.Doubts.OfLanguage(meant, isLanguage: true)
                    );
            }
        return (Spelling.Question(name, known.Select(column => column.Name)), null);
    }

    private static YamlMapping Entry(ImmutableArray<Column?> columns, ImmutableArray<CsvCell> row, ParseContext reading)
    {
        var said = new List<(Column Column, CsvCell Cell)>(row.Length);
        for (var at = 0; at < row.Length; at++)
            if (row[at].Value.Length > 0 && (at < columns.Length ? columns[at] : null) is { } column)
                said.Add((column, row[at]));
            else if (row[at].Value.Length > 0)
                reading.Fault(TableRules.ValueWithoutColumn, row[at].Offset, row[at].Value);
        said.RemoveAll(value => value.Column == Column.Passed);
        var keys = said.GroupBy(value => value.Column.Key)
            .Select(values => new YamlEntry(
                Scalar(values.Key, values.First().Cell.Offset),
                Value([.. values.Select(value => (value.Column.Language, value.Cell))], reading)
            ));
        return new YamlMapping(row[0].Offset, row[0].Offset, [.. keys]);
    }

    /// <summary>
    /// Value of a column; a cell without a language applies to all or, beside others, to the source language.
    /// </summary>
    private static YamlNode Value(ImmutableArray<(Language? Language, CsvCell Cell)> said, ParseContext reading)
    {
        if (said is [{ Language: null, Cell: var only }])
            return Scalar(only.Value, only.Offset);
        var inEach = said.Where(one =>
                one.Language is not null || said.All(other => other.Language != reading.SourceLanguage)
            )
            .Select(one => new YamlEntry(
                Scalar((one.Language ?? reading.SourceLanguage).Tag, one.Cell.Offset),
                Scalar(one.Cell.Value, one.Cell.Offset)
            ));
        return new YamlMapping(said[0].Cell.Offset, said[0].Cell.Offset, [.. inEach]);
    }

    private static YamlScalar Scalar(string value, int offset) =>
        new(offset, offset + value.Length + 2, value, IsPlain: false);

    /// <summary>A column of a CSV table.</summary>
    /// <param name="Language">Null for text without a language, and for values that are no text.</param>
    private sealed record Column(string Key, Language? Language)
    {
        /// <summary>A column that was reported as wrong; its values are ignored.</summary>
        public static Column Passed { get; } = new("", null);

        public string Name => Language is null ? Key : $"{Key}-{Language.Tag}";
    }
}
