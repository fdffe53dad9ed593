using System.Globalization;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// An inline code of a unit: the markup in the text, and the placeholder in the exchange file that stands for it.
/// </summary>
/// <param name="Id">From 1 within its unit; the number of its placeholder.</param>
/// <param name="Open">The markup that opens it; of a single code, all of it.</param>
/// <param name="Close">The markup that closes it; null for a single code.</param>
internal sealed record Code(int Id, CodeKind Kind, string Open, string? Close)
{
    /// <summary>
    /// Whether a segment must not lose it: a footnote reference, a link, a picture, structure, an address, code, HTML.
    /// </summary>
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

    /// <summary>The placeholder in display form, such as <c>&lt;1&gt;…&lt;/1&gt;</c>.</summary>
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

    /// <summary>The value of XLIFF's <c>type</c> attribute.</summary>
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
