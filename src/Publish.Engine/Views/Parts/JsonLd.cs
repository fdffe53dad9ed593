using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Writes structured data (JSON-LD, schema.org) of a letter or press release, with its translations.</summary>
internal sealed class JsonLd(Site site, FrameViews frames, Addresses addresses)
{
    /// <summary>Encoder that leaves non-ASCII readable and escapes what could end the script element.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Of(DatedDocument document, Variant variant, Wording wording)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", document is PressRelease ? "NewsArticle" : "Article");
            json.WriteString("url", Url(document, variant));
            json.WriteString("headline", SuperscriptText.Plain(variant.Title));
            if ((variant.Description ?? variant.Subtitle) is { } description)
                json.WriteString("description", SuperscriptText.Plain(description));
            json.WriteString("inLanguage", variant.Language.Tag);
            json.WriteString("datePublished", document.Appeared(variant).Machine);
            if (document.Revised(variant) is { } revised)
                json.WriteString("dateModified", revised.Machine);
            if (document.Image is { } image && site.Files.TryGetValue(image.File, out var file))
                json.WriteString("image", frames.Absolute(file.Shown?.Path ?? file.Path));
            WriteOrganizations(json, "author", DocumentWords.Authors(document, site.Settings), wording);
            WriteOrganizations(
                json,
                "publisher",
                [site.Settings.Organization.LegalName ?? site.Settings.Title],
                wording
            );
            WriteTranslations(json, document, variant);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteOrganizations(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<Localized<string>> organizations,
        Wording wording
    )
    {
        json.WriteStartArray(name);
        foreach (var organization in organizations)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Organization");
            json.WriteString("name", wording.Mark(organization).Plain);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteTranslations(Utf8JsonWriter json, Document document, Variant variant)
    {
        if (variant.Language != document.SourceLanguage)
        {
            json.WritePropertyName("translationOfWork");
            WriteWork(json, document, document.Source);
        }
        else if (document.Variants.Length > 1)
        {
            json.WriteStartArray("workTranslation");
            foreach (var other in document.Variants.Where(other => other != variant))
                WriteWork(json, document, other);
            json.WriteEndArray();
        }
    }

    private void WriteWork(Utf8JsonWriter json, Document document, Variant variant)
    {
        json.WriteStartObject();
        json.WriteString("@type", document is PressRelease ? "NewsArticle" : "Article");
        json.WriteString("@id", Url(document, variant));
        json.WriteString("inLanguage", variant.Language.Tag);
        json.WriteEndObject();
    }

    private string Url(Document document, Variant variant) => frames.Absolute(addresses.Of(document, variant));
}
