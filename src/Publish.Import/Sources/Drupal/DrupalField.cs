using System.Collections.Immutable;
using System.Net;

namespace Publish.Import;

/// <summary>Where the text of a field stands in a letter, by the field's name.</summary>
internal static class DrupalField
{
    public const int Body = 10;

    /// <summary>
    /// The parts of a name, and the place of such a field; those before <see cref="Body"/> stand above the text.
    /// </summary>
    private static readonly ImmutableArray<(int Place, string[] Parts)> Places =
    [
        (25, ["footnote", "endnote", "notes", "references"]),
        (0, ["letterhead", "sender_address"]),
        (1, ["dateline", "place_and_date"]),
        (2, ["addressee", "recipient", "sent_to", "field_to", "address_block", "to_address", "fax", "delivery"]),
        (3, ["field_subject", "field_re", "subject_line", "regarding"]),
        (4, ["salutation", "greeting", "dear"]),
        (5, ["lead", "intro", "standfirst", "preamble"]),
        (Body, ["body", "content", "main_text", "field_text", "paragraphs", "full_text"]),
        (20, ["closing", "valediction", "sign_off"]),
        (21, ["signator", "signed", "signature", "undersigned"]),
        (22, ["field_cc", "copies", "copied", "carbon"]),
        (23, ["endorse", "supporters", "co_sign"]),
        (24, ["contact", "more_information"]),
    ];

    /// <summary>Null where its place cannot be told.</summary>
    public static int? PlaceOf(string name)
    {
        foreach (var (place, parts) in Places)
        foreach (var part in parts)
            if (
                part.StartsWith("field_", StringComparison.Ordinal)
                    ? name == part
                    : name.Contains(part, StringComparison.Ordinal)
            )
                return place;
        return null;
    }

    /// <summary>
    /// What stands before the words of a field on a letter, where the site's theme said it and the field does not.
    /// </summary>
    public static string Mark(int place, string? language) =>
        (place, language?[..Math.Min(2, language.Length)]) switch
        {
            (3, "ko") => "제목: ",
            (3, "zh") => "主旨：",
            (3, _) => "Re: ",
            (22, "ko") => "참조: ",
            (22, "zh") => "抄送：",
            (22, _) => "CC: ",
            _ => "",
        };

    /// <summary>The HTML of a field: processed text, text with line ends, or several of either.</summary>
    public static string Html(DrupalJson field) =>
        string.Concat(
            field
                .Parts()
                .Select(part =>
                    part.Text("processed")
                    ?? (
                        part.Text("value") is { } value ? FromValue(value, part.Text("format"))
                        : part.AsText() is { } text ? FromPlain(text)
                        : ""
                    )
                )
        );

    private static string FromValue(string value, string? format) =>
        format is "plain_text" or null && !value.Contains("</", StringComparison.Ordinal)
            ? FromPlain(value)
            : WpParagraphs.Of(value);

    private static string FromPlain(string text) => WpParagraphs.Of(WebUtility.HtmlEncode(text));
}
