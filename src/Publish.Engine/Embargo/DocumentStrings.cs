using System.Text;
using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>
/// Collects the texts of a document or variant for embargo fingerprints: names and addresses, and running text.
/// </summary>
internal static class DocumentStrings
{
    /// <summary>The texts of one variant: title, slug, aliases, translators and its body without tags.</summary>
    public static IEnumerable<(string Text, bool IsName)> Of(Variant variant)
    {
        IEnumerable<string?> names =
        [
            variant.Title,
            variant.Subtitle,
            variant.Subject,
            variant.Slug,
            .. variant.Aliases.Select(alias => alias.ToString()),
        ];
        IEnumerable<string?> texts =
        [
            variant.Description,
            variant.Salutation,
            variant.Closing,
            .. Values(variant.Translators),
        ];
        return Names(names)
            .Concat(
                Texts(
                    texts
                        .Concat(
                            variant.Body.Blocks.Concat(variant.Body.NotesToEditors).Select(block => Plain(block.Pieces))
                        )
                        .Concat(variant.Body.Footnotes.Select(note => Plain(note.Pieces)))
                )
            );
    }

    /// <summary>
    /// The texts that all languages share: slug, aliases, attachments, corrections, parties, contacts, picture
    /// captions.
    /// </summary>
    public static IEnumerable<(string Text, bool IsName)> Of(Document document)
    {
        IEnumerable<string?> names =
        [
            document.Slug,
            .. document.Aliases.Select(alias => alias.ToString()),
            .. document.Attachments.SelectMany(attachment =>
                (string?[])[Path.GetFileNameWithoutExtension(attachment.File), .. Values(attachment.Title)]
            ),
        ];
        IEnumerable<string?> texts =
        [
            .. document.Corrections.SelectMany(correction => Values(correction.Text)),
            .. Values(document.Image?.Alt),
            .. Values(document.Image?.Caption),
            .. Values(document.Image?.Credit),
        ];
        return Names(names)
            .Concat(Texts(texts))
            .Concat(
                Texts(
                    document switch
                    {
                        Letter letter =>
                        [
                            .. letter.To.Concat(letter.Copies).Concat(letter.Signatories).SelectMany(Said),
                            .. Values(letter.From),
                            .. Endorsers(letter),
                            .. letter.Letterheads.SelectMany(head =>
                                (string?[])
                                    [
                                        .. Values(head.Name),
                                        .. Values(head.Address),
                                        .. Values(head.Footer),
                                        .. head.Groups.SelectMany(group => group.People).SelectMany(Said),
                                    ]
                            ),
                        ],
                        PressRelease release => release.Contacts.SelectMany(Said),
                        _ => [],
                    }
                )
            );
    }

    private static IEnumerable<string?> Said(Party party) =>
        [
            .. Values(party.Name),
            .. Values(party.Title),
            .. Values(party.Organization),
            .. Values(party.Location),
            .. Values(party.Address),
            party.Email,
        ];

    private static IEnumerable<string?> Endorsers(Letter letter) =>
        Values(letter.Endorsements?.Title)
            .Concat(
                (letter.Endorsements?.Groups ?? []).SelectMany(group =>
                    Values(group.Title)
                        .Concat(group.Entries.SelectMany(entry => Values(entry.Name).Concat(Values(entry.Note))))
                )
            );

    private static IEnumerable<string?> Values(Localized<string>? said) => said?.All.Select(one => one.Value) ?? [];

    private static IEnumerable<string?> Values(IEnumerable<Localized<string>> said) =>
        said.SelectMany(one => Values(one));

    private static IEnumerable<(string, bool)> Names(IEnumerable<string?> said) =>
        said.OfType<string>().Select(text => (text, true));

    private static IEnumerable<(string, bool)> Texts(IEnumerable<string?> said) =>
        said.OfType<string>().Select(text => (text, false));

    /// <summary>Plain text of a body's HTML: tags removed, character references decoded.</summary>
    private static string Plain(IEnumerable<BodyPiece> pieces)
    {
        var html = string.Concat(pieces.OfType<HtmlPiece>().Select(piece => Encoding.UTF8.GetString(piece.Utf8.Span)));
        var text = new StringBuilder(html.Length);
        for (var (at, inTag) = (0, false); at < html.Length; at++)
            if (html[at] is '<' or '>')
                inTag = html[at] == '<';
            else if (!inTag)
                text.Append(html[at]);
        return System.Net.WebUtility.HtmlDecode(text.ToString());
    }
}
