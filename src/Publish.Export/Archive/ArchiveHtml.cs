using System.Globalization;
using System.Text;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>
/// Writes a document as one HTML fragment, for systems without fields for the parts of a letter: addressees, subject,
/// body, signatories, contacts, endorsements, footnotes.
/// </summary>
internal sealed class ArchiveHtml(SiteArchive archive, Document document, Variant variant)
{
    private readonly StringBuilder made = new();

    public string Write()
    {
        var body = new ArchiveBody(archive, document, variant);
        var letter = document as Letter;
        foreach (var party in letter?.To ?? [])
            Paragraph(Lines(party));
        if (letter is { HasCopiesOnTop: true })
            Copies(letter);
        Marked("Re: ", "제목: ", "主旨：", variant.Subject);
        Paragraph(variant.Salutation);
        if (variant.Dateline is { } dateline)
            Paragraph($"({dateline})");
        made.Append(body.Text());
        Paragraph(variant.Closing);
        foreach (var party in letter?.Signatories ?? [])
            Paragraph(Lines(party));
        if (letter is { HasCopiesOnTop: false })
            Copies(letter);
        foreach (var party in (document as PressRelease)?.Contacts ?? [])
            Paragraph(Lines(party));
        var title = Say(letter?.Endorsements?.Title);
        Heading(2, title);
        foreach (var group in letter?.Endorsements?.Groups ?? [])
            Endorsed(group, title is null ? 2 : 3);
        return made.Append(body.Notes()).ToString();
    }

    private void Copies(Letter letter)
    {
        foreach (var party in letter.Copies)
            Marked("CC: ", "참조: ", "抄送：", Lines(party));
    }

    private void Heading(int level, string? title)
    {
        if (title is not null)
            made.Append(CultureInfo.InvariantCulture, $"<h{level}>{Raised(TextHtml.Encode(title))}</h{level}>\n");
    }

    private void Endorsed(EndorsementGroup group, int level)
    {
        Heading(level, Say(group.Title));
        made.Append("<ul>\n");
        foreach (var entry in group.Entries)
            made.Append(
                CultureInfo.InvariantCulture,
                $"<li>{Raised(TextHtml.Encode(string.Join(" / ", new[] { Say(entry.Name), Say(entry.Note), entry.Country }.OfType<string>())))}</li>\n"
            );
        made.Append("</ul>\n");
    }

    private string Lines(Party party) =>
        string.Join(
            '\n',
            new[]
            {
                Say(party.Name),
                Say(party.Title),
                Say(party.Organization),
                Say(party.Location),
                Say(party.City),
                Say(party.Address),
            }
                .Concat(party.Phones.Select(phone => "Tel: " + phone))
                .Concat(party.Faxes.Select(fax => "Fax: " + fax))
                .Append(party.Email)
                .OfType<string>()
        );

    private string? Say(Localized<string>? text) => text?.In(variant.Language).Value;

    private void Marked(string english, string korean, string chinese, string? text)
    {
        if (text is not null)
            Paragraph(
                (
                    variant.Language.IsKorean ? korean
                    : variant.Language.IsChinese ? chinese
                    : english
                ) + text
            );
    }

    private static string Raised(string html) =>
        string.Concat(
            SuperscriptText
                .Parts(html)
                .Select(part => part.Raised ? $"<sup>{html[part.Start..part.End]}</sup>" : html[part.Start..part.End])
        );

    private void Paragraph(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            made.Append("<p>")
                .Append(Raised(TextHtml.Encode(text.Trim())).Replace("\n", "<br>\n", StringComparison.Ordinal))
                .Append("</p>\n");
    }
}
