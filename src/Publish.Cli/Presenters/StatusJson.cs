using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publish.Cli.Results;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Presenters;

/// <summary>
/// The matrix for other programs: an array, an object a document and language, by id and in the site's order of
/// languages.
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

    /// <summary>
    /// The same JSON, in which a name hides nothing from a person and commands nothing where GitHub reads a log.
    /// </summary>
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
