using System.Collections.Immutable;
using System.Globalization;

namespace Publish.Model;

/// <summary>A parsed Markdown body: blocks of HTML pieces, with placeholders that views fill.</summary>
public sealed record Body
{
    public static Body Empty { get; } = new() { Blocks = [], Fingerprint = 0 };

    /// <summary>Without notes to editors.</summary>
    public required ImmutableArray<BodyBlock> Blocks { get; init; }

    /// <summary>The section with the id <c>notes-to-editors</c>, without its heading; empty if none.</summary>
    public ImmutableArray<BodyBlock> NotesToEditors { get; init; } = [];

    /// <summary>In the order of their first reference.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];

    /// <summary>Ids that links may name: of headings, given by authors, and <c>notes-to-editors</c>.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>The first paragraph as plain text, for a meta description where none is written.</summary>
    public string Opening { get; init; } = "";

    public required ulong Fingerprint { get; init; }

    public bool IsEmpty => Blocks.IsEmpty;

    /// <summary>Whether an id exists: one of <see cref="Anchors"/> or a paragraph's.</summary>
    public bool Has(string id) =>
        Anchors.Contains(id) || AllPieces().OfType<ParagraphPiece>().Any(paragraph => paragraph.Id == id);

    /// <summary>All pieces of blocks, notes to editors and footnotes.</summary>
    public IEnumerable<BodyPiece> AllPieces() =>
        Blocks
            .Concat(NotesToEditors)
            .SelectMany(block => block.Pieces)
            .Concat(Footnotes.SelectMany(note => note.Pieces));
}

/// <summary>A top-level block of a body: the unit of alignment of translations with their source.</summary>
/// <param name="Level">Of a heading, 2 to 6; else 0.</param>
public sealed record BodyBlock(BlockKind Kind, int Level, ImmutableArray<BodyPiece> Pieces);

/// <summary>Kind of a block.</summary>
public enum BlockKind
{
    Heading,
    Paragraph,
    List,
    Quote,
    Figure,
    Table,
    Code,
    Rule,

    /// <summary>A whole text that contains raw HTML, which may span blocks.</summary>
    Html,
}

/// <summary>A footnote with its number, from 1, and the number of references to it.</summary>
public sealed record Footnote(int Number, int Calls, ImmutableArray<BodyPiece> Pieces);

/// <summary>A piece of a body: HTML or a placeholder.</summary>
public abstract record BodyPiece;

/// <summary>HTML in UTF-8, sanitized.</summary>
public sealed record HtmlPiece(ReadOnlyMemory<byte> Utf8) : BodyPiece;

/// <summary>Placeholder of an element's <c>id</c>, which views prefix where two texts share a page.</summary>
public sealed record IdPiece(string Id) : BodyPiece;

/// <summary>Placeholder of the <c>id</c> of a paragraph or list item without an id of its author's.</summary>
/// <param name="Number">From 1, through body and notes to editors; the same in a translation of the same
/// structure.</param>
public sealed record ParagraphPiece(int Number) : BodyPiece
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"p-{Number}");
}

/// <summary>Placeholder of a paragraph's permalink, at its start.</summary>
/// <param name="Id">Of the paragraph.</param>
public sealed record ParagraphLinkPiece(int Number, string Id) : BodyPiece;

/// <summary>
/// Placeholder of a link's attributes: views write <c>href</c> and, where the language differs, <c>hreflang</c>.
/// </summary>
/// <param name="Target">A document's id, a file's path below the input, or a site path; empty for the text
/// itself.</param>
/// <param name="Fragment">With its <c>#</c>, or empty.</param>
/// <param name="Offset">UTF-16 offset from the start of the body.</param>
public sealed record LinkPiece(LinkKind Kind, string Target, string Fragment, int Offset) : BodyPiece;

/// <summary>
/// Placeholder of a picture's attributes: views write <c>src</c>, <c>srcset</c>, <c>width</c> and <c>height</c>.
/// </summary>
/// <param name="File">Its path below the input.</param>
/// <param name="Offset">UTF-16 offset from the start of the body.</param>
public sealed record PicturePiece(string File, int Offset) : BodyPiece;

/// <summary>Placeholder of a footnote reference; views write the link with its accessible label.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Call">From 1, among the references to this footnote.</param>
/// <param name="FollowsDigit">A digit precedes it, so that it needs space.</param>
/// <param name="PrecedesDigit">A digit follows it.</param>
public sealed record NoteCallPiece(int Number, int Call, bool FollowsDigit = false, bool PrecedesDigit = false)
    : BodyPiece;

/// <summary>Kind of a link's target in a body.</summary>
public enum LinkKind
{
    Document,
    File,
    SitePath,
    Fragment,
}
