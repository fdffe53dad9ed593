using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>A main text in its plainest form: blocks in a row, with its notes taken out.</summary>
/// <param name="Blocks">In their order; none stands in another, but what a list, a quotation or a table holds.</param>
/// <param name="Notes">In the order of their first call, each called at least once.</param>
public sealed record OldText(
    ImmutableArray<OldBlock> Blocks,
    ImmutableArray<OldNote> Notes,
    ImmutableArray<Doubt> Doubts
);

/// <summary>One block of a text.</summary>
/// <param name="Level">Of a heading, 1 to 6; else 0.</param>
/// <param name="Element">A <c>p</c>, <c>h1</c>–<c>h6</c>, <c>ul</c>, <c>ol</c>, <c>dl</c>, <c>blockquote</c>,
/// <c>table</c>, <c>figure</c>, <c>pre</c> or <c>hr</c> with nothing but inline elements in its leaves; a note's call
/// in it is <c>&lt;sup data-note="label"&gt;</c>.</param>
/// <param name="Lines">Its words: white space collapsed, a line for each <c>br</c>, item, term or row (cells between
/// tabs), without calls of notes and empty lines.</param>
public sealed record OldBlock(OldBlockKind Kind, int Level, IElement Element, ImmutableArray<string> Lines);

/// <summary>What a block is.</summary>
public enum OldBlockKind
{
    Paragraph,
    Heading,
    List,
    Quote,
    Table,
    Figure,
    Code,
    Rule,
}

/// <summary>A note.</summary>
/// <param name="Label">As its calls name it: digits and letters, different for each note of a text.</param>
public sealed record OldNote(string Label, ImmutableArray<OldBlock> Blocks);
