using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Exchange.Po;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange;

/// <summary>
/// The document, the language, and the source and translation that an exchange file was exported from.
/// </summary>
/// <param name="Base">The translation as it was exported; null where there was none, or where it can no longer be
/// found.</param>
internal sealed record ExchangeFileTexts(DocumentTexts Texts, Language To, SourceFile Source, SourceFile? Base)
{
    /// <summary>Null on an error; then <paramref name="findings"/> hold the diagnostic.</summary>
    public static ExchangeFileTexts? Of(ExchangeFile returned, TranslationDesk desk, Findings findings)
    {
        var id = returned[HeadKeys.Document];
        if (id.Length == 0)
            return Wrong(ExchangeRules.NotOurs, new Place(returned.File, 0), "it names no document.");
        var site = returned[HeadKeys.Site];
        if (site.Length > 0 && site != desk.Settings.Url)
            return Wrong(ExchangeRules.OtherSite, PlaceOf(HeadKeys.Site), site, desk.Settings.Url);
        if (!desk.Ids.Contains(id))
            return Wrong(
                ExchangeRules.NoDocument,
                PlaceOf(HeadKeys.Document),
                id,
                Spelling.Nearest(id, desk.Ids) is { } near ? $" Is it {near}?" : ""
            );
        var texts = desk.Texts(id);
        var tag = returned[HeadKeys.Language];
        if (desk.Languages.OfSite(tag) is not { } to || to == texts.SourceLanguage)
            return Wrong(
                ExchangeRules.WrongLanguage,
                PlaceOf(HeadKeys.Language),
                tag.Length > 0 ? tag : "no language",
                Spelling.Question(tag, desk.Languages.Where(one => one != texts.SourceLanguage).Select(one => one.Tag))
            );
        var carried = EmbeddedTexts.Unpack(returned[HeadKeys.Texts]);
        var blob = SourceMark.Parse(returned[HeadKeys.Follows])?.Blob ?? "";
        var path = $"{id}/{texts.SourceLanguage}.md";
        var source = SourceOf(blob, carried, texts, path);
        if (source is null)
            return Wrong(ExchangeRules.SourceUnknown, PlaceOf(HeadKeys.Follows), path);
        var current = texts.In(to);
        var before = carried is { } both
            ? both.Translation is { } bytes
                ? EmbeddedTexts.File($"{id}/{to}.md", bytes)
                : null
            : current is not null && BlobId.Of(current.Bytes.Span) == returned[HeadKeys.Was]
                ? current
                : null;
        return new(texts, to, source, before);

        ExchangeFileTexts? Wrong(Rule rule, Place place, params string[] arguments)
        {
            findings.Add(rule, place, arguments);
            return null;
        }

        Place PlaceOf(string key)
        {
            var text = returned.File.Text;
            var name = Math.Max(text.IndexOf(PoWriter.NameOf(key), StringComparison.OrdinalIgnoreCase), 0);
            return new(returned.File, Math.Max(text.IndexOf(returned[key], name, StringComparison.Ordinal), 0));
        }
    }

    /// <summary>
    /// The source with the file's blob id: from the file itself, the input, or the git history; null where none has it.
    /// </summary>
    private static SourceFile? SourceOf(
        string blob,
        (byte[] Source, byte[]? Translation)? carried,
        DocumentTexts texts,
        string path
    )
    {
        if (carried is { } packed && BlobId.Of(packed.Source) == blob)
            return EmbeddedTexts.File(path, packed.Source);
        if (texts.Source is { } now && BlobId.Of(now.Bytes.Span) == blob)
            return now;
        return
            blob.Length > 0 && texts.PathIn(texts.SourceLanguage) is { } file && GitHistory.Find(file, blob) is { } old
            ? EmbeddedTexts.File(path, old)
            : null;
    }
}
