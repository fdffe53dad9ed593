using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publish.Import;

/// <summary>The report for other programs: all that the page for people says, under names that stay.</summary>
internal static class ReportJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream to, ImportResult result)
    {
        using var json = new Utf8JsonWriter(to, Written);
        json.WriteStartObject();
        json.WriteString("format", "publish-import-report");
        json.WriteNumber("version", Version);
        json.WriteString("source", result.Kind);
        json.WriteBoolean("dry-run", result.IsDryRun);
        json.WriteStartArray("documents");
        foreach (var document in result.Documents)
            Document(json, document);
        json.WriteEndArray();
        json.WriteStartArray("not-imported");
        foreach (var item in result.Refused)
        {
            json.WriteStartObject();
            json.WriteString("source", item.Source);
            Doubt(json, item.Why);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("pairs-to-decide");
        foreach (var pair in result.Asked)
        {
            json.WriteStartObject();
            json.WriteString("one", pair.One.Source);
            json.WriteString("other", pair.Other.Source);
            json.WriteNumber("score", Math.Round(pair.Score, 2));
            json.WriteString("why", pair.Why);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter json, ImportedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("kind", ReportWords.Of(document.Kind));
        json.WriteNumber("pairing", Math.Round(document.Certainty, 2));
        Doubts(json, document.Doubts);
        json.WriteStartArray("files");
        foreach (var file in document.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("outcome", ReportWords.Of(file.Outcome));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("languages");
        foreach (var variant in document.Variants)
            Variant(json, variant);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Variant(Utf8JsonWriter json, ImportedVariant variant)
    {
        var draft = variant.Draft;
        json.WriteStartObject();
        json.WriteString("language", draft.Language);
        json.WriteString("title", draft.Title);
        json.WriteString("source", draft.Source);
        json.WriteString("address", draft.Address);
        json.WriteString("file", variant.Path);
        json.WriteString("outcome", ReportWords.Of(variant.Outcome));
        json.WriteStartArray("recognised");
        foreach (var field in RecognisedField.Of(draft))
        {
            json.WriteStartObject();
            json.WriteString("field", field.Name);
            json.WriteString("value", field.Value);
            json.WriteNumber("certainty", Math.Round(field.Certainty, 2));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("left-out");
        foreach (var words in draft.LeftOut)
            json.WriteStringValue(words);
        json.WriteEndArray();
        Doubts(json, variant.Doubts);
        json.WriteEndObject();
    }

    private static void Doubts(Utf8JsonWriter json, IEnumerable<Doubt> doubts)
    {
        json.WriteStartArray("doubts");
        foreach (var doubt in doubts)
        {
            json.WriteStartObject();
            Doubt(json, doubt);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Doubt(Utf8JsonWriter json, Doubt doubt)
    {
        json.WriteString("doubt", ReportWords.Of(doubt.Kind));
        json.WriteString("message", doubt.Message);
        json.WriteString("excerpt", doubt.Excerpt);
    }
}
