using System.Collections.Concurrent;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>
/// Makes entries of documents in lists: in the reader's language, else in a fallback language with its name.
/// </summary>
internal sealed class EntryViews(Wordings wordings, Addresses addresses)
{
    private readonly ConcurrentDictionary<(string, Language), EntryView> made = new();

    public EntryView Of(Document document, Language reader) =>
        made.GetOrAdd((document.Id, reader), _ => Make(document, document.For(reader), reader));

    private EntryView Make(Document document, Variant variant, Language reader)
    {
        var (own, wording) = (wordings[variant.Language], wordings[reader]);
        var isForeign = variant.Language != reader;
        return new EntryView
        {
            Href = addresses.Of(document, variant).Href,
            Title = Seen(own.Own(variant.Title)),
            Foreign = isForeign ? variant.Language : null,
            ForeignName = isForeign
                ? wording.Words.InLanguage(Text.Empty, Text.Own(wording.WrittenName(variant.Language)))
                : Text.Empty,
            NotTranslated = isForeign
                ? Text.Own(wording.Words.NotTranslated(wording.WrittenName(variant.Language)))
                : Text.Empty,
            Kind = Seen(Text.Own(DocumentWords.Kind(document, own))),
            ToWhom = Seen(DocumentWords.ToWhom(document, own)),
            Place = Seen(DocumentWords.Place(document, variant, own)),
            Description = Seen(own.Own(variant.Description ?? variant.Subtitle ?? "")),
            Date = document is DatedDocument dated ? wording.Date(dated.Date) : new DateView("", "", "", null, ""),
        };

        Text Seen(Text text) => text.SeenFrom(reader, variant.Language);
    }
}
