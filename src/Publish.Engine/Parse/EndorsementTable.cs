using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Parse;

/// <summary>Endorsements from a CSV file: a row each, the columns named in the first.</summary>
internal static class EndorsementTable
{
    private static readonly string[] Plain = ["name", "note", "country"];

    public static ImmutableArray<Endorsement> Read(InputFile file, Reading reading)
    {
        if (SourceReader.Read(file, reading.Findings) is not { } source)
            return [];
        var within = new Reading(source.Text, reading.Findings, reading.Around, reading.Folder, reading.SourceLanguage);
        var rows = Csv.Rows(source.Text.Text, offset => within.Fault(ValueRules.QuoteOpen, offset),
            () => within.Fault(TableRules.TooMuch, 0, $"{Csv.MostRows}", $"{Csv.MostColumns}", $"{Csv.LongestCell}"));
        if (rows.Count == 0 || !Header(rows[0], within))
            return [];
        var entries = ImmutableArray.CreateBuilder<Endorsement>(rows.Count - 1);
        foreach (var row in rows.Skip(1))
            if (Row(rows[0], row, within) is { } entry)
                entries.Add(entry);
        return entries.DrainToImmutable();
    }

    private static bool Header(ImmutableArray<CsvCell> header, Reading reading)
    {
        var known = Plain.Concat(reading.Around.Languages.SelectMany(language => (string[])["name-" + language, "note-" + language])).ToArray();
        if (header is [{ Value: var only, Offset: var start }] && only.AsSpan().IndexOfAny(';', '\t') >= 0)
        {
            reading.Fault(ValueRules.ColumnUnknown, start, only, "Part values with commas; a program for tables does when it saves as \"CSV UTF-8 (comma delimited)\". ");
            return false;
        }
        foreach (var cell in header)
            if (!known.Contains(cell.Value))
                reading.Fault(ValueRules.ColumnUnknown, cell.Offset, cell.Value, IsOfLanguage(cell.Value, reading) ? "The site has no such language. " : Spelling.Question(cell.Value, known));
        if (header.Any(cell => cell.Value == "name" || cell.Value.StartsWith("name-", StringComparison.Ordinal)))
            return true;
        reading.Fault(ParseRules.KeyMissing, 0, "name");
        return false;
    }

    private static bool IsOfLanguage(string column, Reading reading) =>
        Plain.Any(name => column.StartsWith(name + "-", StringComparison.Ordinal) && reading.Around.Languages.Known(column[(name.Length + 1)..]) is not null);

    private static Endorsement? Row(ImmutableArray<CsvCell> header, ImmutableArray<CsvCell> row, Reading reading)
    {
        var name = Localized("name", header, row, reading);
        if (name is null)
            reading.Fault(ParseRules.KeyMissing, row[0].Offset, "name");
        var country = Find("country", header, row) is { Value.Length: > 0 } cell ? Names.CountryCode(cell.Value, cell.Offset, reading) : null;
        return name is null ? null : new Endorsement(name, Localized("note", header, row, reading), country);
    }

    private static Localized<string>? Localized(string column, ImmutableArray<CsvCell> header, ImmutableArray<CsvCell> row, Reading reading)
    {
        var said = new List<KeyValuePair<Language, string>>();
        foreach (var language in reading.Around.Languages)
            if (Find(column + "-" + language, header, row) is { Value.Length: > 0 } words)
                said.Add(new(language, Prose.Of(words, language, reading)));
        var everywhere = Find(column, header, row) is { Value.Length: > 0 } cell ? Prose.Of(cell, null, reading) : null;
        if (said.Count == 0)
            return string.IsNullOrEmpty(everywhere) ? null : Model.Localized.Everywhere(everywhere);
        if (!string.IsNullOrEmpty(everywhere) && said.All(pair => pair.Key != reading.SourceLanguage))
            said.Add(new(reading.SourceLanguage, everywhere));
        return Model.Localized.InEach(said, reading.SourceLanguage);
    }

    private static CsvCell? Find(string column, ImmutableArray<CsvCell> header, ImmutableArray<CsvCell> row)
    {
        for (var at = 0; at < header.Length && at < row.Length; at++)
            if (header[at].Value == column)
                return row[at];
        return null;
    }
}
