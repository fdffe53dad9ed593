using System.Collections.Immutable;
using System.Globalization;

namespace Publish.Model;

/// <summary>Markdown parsed once: pieces of HTML with holes for what only a view can know.</summary>
public sealed record Body
{
    public static Body Empty { get; } = new() { Blocks = [], Fingerprint = 0 };

    /// <summary>The text, without its notes to editors.</summary>
    public required ImmutableArray<BodyBlock> Blocks { get; init; }

    /// <summary>
    /// Notes to editors: the section whose heading has the id <c>notes-to-editors</c>, without its heading; empty if
    /// none.
    /// </summary>
    public ImmutableArray<BodyBlock> NotesToEditors { get; init; } = [];

    /// <summary>In the order of their first call.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];

    /// <summary>
    /// Ids that a link may name: headings' and those that authors give, <c>notes-to-editors</c> too, whose heading is
    /// the view's.
    /// </summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>The first paragraph without marks, for a description where none is written.</summary>
    public string Opening { get; init; } = "";

    public required ulong Fingerprint { get; init; }

    public bool IsEmpty => Blocks.IsEmpty;

    /// <summary>Whether a link may name an id: one of <see cref="Anchors"/> or a paragraph's.</summary>
    public bool Has(string id) =>
        Anchors.Contains(id) || AllPieces().OfType<ParagraphPiece>().Any(paragraph => paragraph.Id == id);

    /// <summary>The pieces of text, notes to editors and footnotes.</summary>
    public IEnumerable<BodyPiece> AllPieces() =>
        Blocks
            .Concat(NotesToEditors)
            .SelectMany(block => block.Pieces)
            .Concat(Footnotes.SelectMany(note => note.Pieces));
}

/// <summary>
/// What stands between two blank lines of a text and in nothing else: the unit in which translations are held against
/// their source.
/// </summary>
/// <param name="Level">Of a heading, 2 to 6; else 0.</param>
public sealed record BodyBlock(BlockKind Kind, int Level, ImmutableArray<BodyPiece> Pieces);

/// <summary>What a block of a text is.</summary>
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

    /// <summary>
    /// A text with HTML of its author's own, which may reach over any number of blocks: all of it is one.
    /// </summary>
    Html,
}

/// <summary>A note, with its number from 1 and the number of places that call it.</summary>
public sealed record Footnote(int Number, int Calls, ImmutableArray<BodyPiece> Pieces);

/// <summary>A part of a body: HTML as it stands, or a hole.</summary>
public abstract record BodyPiece;

/// <summary>HTML in UTF-8, safe to print.</summary>
public sealed record HtmlPiece(ReadOnlyMemory<byte> Utf8) : BodyPiece;

/// <summary>The <c>id</c> of an element: the view keeps those of two texts on one page apart.</summary>
public sealed record IdPiece(string Id) : BodyPiece;

/// <summary>The <c>id</c> of a paragraph or item that its author gave none.</summary>
/// <param name="Number">From 1, counted through the text and its notes to editors; a translation of the same form has
/// the same.</param>
public sealed record ParagraphPiece(int Number) : BodyPiece
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"p-{Number}");
}

/// <summary>The place of a link to the paragraph or item that it begins, for those who want its address.</summary>
/// <param name="Id">The paragraph's.</param>
public sealed record ParagraphLinkPiece(int Number, string Id) : BodyPiece;

/// <summary>
/// The attributes of a link to another document, to this one's own file or to a place in the text: the view writes
/// <c>href</c> and, where it differs, <c>hreflang</c>.
/// </summary>
/// <param name="Target">A document's id, or a file's path below the input; empty for the text itself.</param>
/// <param name="Fragment">With its <c>#</c>, or empty.</param>
/// <param name="Offset">Where it was written: UTF-16 units from the start of the body.</param>
public sealed record LinkPiece(LinkKind Kind, string Target, string Fragment, int Offset) : BodyPiece;

/// <summary>
/// The attributes of a picture in the text: the view writes <c>src</c>, <c>width</c> and <c>height</c>.
/// </summary>
/// <param name="File">Its path below the input.</param>
/// <param name="Offset">Where it was written: UTF-16 units from the start of the body.</param>
public sealed record PicturePiece(string File, int Offset) : BodyPiece;

/// <summary>The call of a note; the view writes the link with its localized name.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Call">From 1: which of the calls of this note.</param>
/// <param name="FollowsDigit">A digit stands before it that its number must not seem part of.</param>
/// <param name="PrecedesDigit">A digit stands after it.</param>
public sealed record NoteCallPiece(int Number, int Call, bool FollowsDigit = false, bool PrecedesDigit = false)
    : BodyPiece;

/// <summary>What a link in a body leads to.</summary>
public enum LinkKind
{
    Document,
    File,
    SitePath,
    Fragment,
}
