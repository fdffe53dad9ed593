using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publish.Cli.Results;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Presenters;

/// <summary>
/// Formats <c>publish status</c> as JSON: an array with an object for each document and language, ordered by id, then
/// as the site orders its languages.
/// </summary>
internal static class StatusJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(StatusResult standing)
    {
        var lines = standing
            .Cells.OrderBy(cell => cell.Document.Id, StringComparer.Ordinal)
            .Select(cell =>
            {
                using var buffer = new MemoryStream();
                using (var json = new Utf8JsonWriter(buffer, Readable))
                {
                    json.WriteStartObject();
                    json.WriteString("document", cell.Document.Id);
                    json.WriteString("language", cell.Translation.Language.Tag);
                    json.WriteString("state", StatusText.Word(cell.Translation.State));
                    json.WriteStartArray("paragraphs");
                    foreach (var paragraph in cell.Translation.Paragraphs)
                        json.WriteNumberValue(paragraph);
                    json.WriteEndArray();
                    json.WriteNumber("empty", cell.Translation.Empty);
                    json.WriteNumber("fewer", cell.Translation.Fewer);
                    json.WriteNumber("untranslated", cell.Translation.AsSource);
                    json.WriteEndObject();
                }
                return "  " + Visibly(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            })
            .ToArray();
        return lines.Length == 0 ? "[]\n" : $"[\n{string.Join(",\n", lines)}\n]\n";
    }

    /// <summary>The JSON with invisible characters and <c>##[</c>, a workflow command of GitHub, escaped.</summary>
    private static string Visibly(string json) =>
        string.Concat(
            json.Replace("##[", "##\\u005B", StringComparison.Ordinal)
                .EnumerateRunes()
                .Select(rune =>
                    ControlCharacters.HidesPart(rune.ToString())
                        ? string.Concat(rune.ToString().Select(unit => $"\\u{(int)unit:X4}"))
                        : rune.ToString()
                )
        );
}
