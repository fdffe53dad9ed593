using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Says in one phrase what a document is, to whom it goes, from where, and by whom.</summary>
internal static class DocumentWords
{
    /// <summary>Such as “Open letter”; empty for a standing page.</summary>
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

    /// <summary>A release's dateline; the location of a letter's first addressee.</summary>
    public static Text Place(Document document, Variant variant, Wording wording) =>
        document switch
        {
            PressRelease when variant.Dateline is { } place => wording.Own(place),
            Letter { To: [{ Location: { } location }, ..] } => wording.Mark(location),
            _ => Text.Empty,
        };

    /// <summary>Its time, where the site's clocks show another, is that of the place in its dateline.</summary>
    public static DateView Date(DatedDocument document, Variant variant, Wording wording) =>
        wording.Date(document.Date, document is PressRelease ? variant.Dateline : null);

    /// <summary>
    /// What stands before the words of a release's first paragraph, such as “(Seoul, November 24, 2015) –”; empty for
    /// others.
    /// </summary>
    public static Text Dateline(Document document, Variant variant, Wording wording) =>
        document is PressRelease release && variant.Dateline is { } place
            ? wording.Words.Dateline(wording.Own(place), wording.Own(wording.Day(release.Date.Day)))
            : Text.Empty;

    /// <summary>Who a document is by: its letterheads, else those it is from, else the site.</summary>
    public static IReadOnlyList<Localized<string>> Authors(Document document, SiteSettings settings) =>
        document switch
        {
            Letter { Letterheads: { IsEmpty: false } heads } => [.. heads.Select(head => head.Name)],
            Letter { From: { IsEmpty: false } from } => from,
            _ => [settings.Title],
        };
}
