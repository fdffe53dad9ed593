using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Phrases of a document: kind, addressees, place, dateline, authors.</summary>
internal static class DocumentWords
{
    /// <summary>Name of the kind, such as “Open letter”; empty for a standing page.</summary>
    public static string Kind(Document document, Wording wording) =>
        document switch
        {
            Letter { IsOpen: true } => wording.Words.OpenLetter,
            Letter => wording.Words.Letter,
            PressRelease => wording.Words.PressRelease,
            _ => "",
        };

    public static Text ToWhom(Document document, Wording wording) =>
        document is Letter letter ? AddresseeWords.ToWhom(letter.To, wording) : Text.Empty;

    /// <summary>Dateline of a press release, or location of a letter's first addressee.</summary>
    public static Text Place(Document document, Variant variant, Wording wording) =>
        document switch
        {
            PressRelease when variant.Dateline is { } place => wording.Own(place),
            Letter { To: [{ Location: { } location }, ..] } => wording.Mark(location),
            _ => Text.Empty,
        };

    /// <summary>The date; a press release's time zone is named by the place of its dateline.</summary>
    public static DateView Date(DatedDocument document, Variant variant, Wording wording) =>
        wording.Date(document.Date, document is PressRelease ? variant.Dateline : null);

    /// <summary>
    /// Dateline before a press release's first paragraph, such as “(Seoul, November 24, 2015) –”; else empty.
    /// </summary>
    public static Text Dateline(Document document, Variant variant, Wording wording) =>
        document is PressRelease release && variant.Dateline is { } place
            ? wording.Words.Dateline(wording.Own(place), wording.Own(wording.Day(release.Date.Day)))
            : Text.Empty;

    /// <summary>Authors: letterheads, else senders, else the site.</summary>
    public static IReadOnlyList<Localized<string>> Authors(Document document, SiteSettings settings) =>
        document switch
        {
            Letter { Letterheads: { IsEmpty: false } heads } => [.. heads.Select(head => head.Name)],
            Letter { From: { IsEmpty: false } from } => from,
            _ => [settings.Title],
        };
}
