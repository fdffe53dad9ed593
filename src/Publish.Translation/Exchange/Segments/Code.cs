using System.Globalization;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// A protected mark of one unit: what stands in the text for it, and what it is in the file for translators.
/// </summary>
/// <param name="Id">From 1 in its unit.</param>
/// <param name="Open">As written in the text; of a single thing, all of it.</param>
/// <param name="Close">As written in the text; null for a single thing.</param>
internal sealed record Code(int Id, CodeKind Kind, string Open, string? Close)
{
    /// <summary>Whether a sentence without it would say less: a note's call, a link, a picture.</summary>
    public bool IsNeeded =>
        Kind
            is CodeKind.Note
                or CodeKind.Link
                or CodeKind.Picture
                or CodeKind.Structure
                or CodeKind.Address
                or CodeKind.Code
                or CodeKind.Html;

    public string Opening => Close is null ? Tag("<", "/>") : Tag("<", ">");

    public string Closing => Tag("</", ">");

    /// <summary>The placeholder as a person reads it.</summary>
    public string Shown => Close is null ? Opening : $"{Opening}…{Closing}";

    public string Says =>
        Kind switch
        {
            CodeKind.Emphasis => "emphasis",
            CodeKind.Strong => "strong emphasis",
            CodeKind.Raised => "raised letters",
            CodeKind.Link => "link",
            CodeKind.Picture => "picture",
            CodeKind.Language => "words in another language",
            CodeKind.Code => "code",
            CodeKind.Note => "call of a footnote",
            CodeKind.LineBreak => "new line",
            CodeKind.Comment => "a note to colleagues, not published",
            CodeKind.Html => "HTML",
            CodeKind.Address => "address",
            CodeKind.Sign => "the sign itself",
            _ => "next line, item or cell",
        };

    /// <summary>What XLIFF calls such a thing.</summary>
    public string Type =>
        Kind switch
        {
            CodeKind.Emphasis or CodeKind.Strong or CodeKind.Raised or CodeKind.LineBreak => "fmt",
            CodeKind.Link or CodeKind.Address => "link",
            CodeKind.Picture => "image",
            _ => "other",
        };

    private string Tag(string before, string after) => before + Id.ToString(CultureInfo.InvariantCulture) + after;
}
