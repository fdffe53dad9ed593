using Publish.Engine.Diagnostics;
using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity.Structure;

/// <summary>
/// The outline of a text that parity compares: its blocks in order, with their facts, links, lists and tables.
/// </summary>
internal sealed class Outline
{
    /// <summary>Replaces each character that is not text.</summary>
    public const char Hidden = '\u0001';

    private const string Wordless = " \n\r\u0001";

    private readonly Lazy<int[]> lines;

    /// <param name="body">Offset of the body; all of its characters are hidden at first.</param>
    public Outline(SourceText source, int body)
    {
        Source = source;
        Words = source.Text.ToCharArray();
        Words.AsSpan(body).Fill(Hidden);
        lines = new(() =>
            [.. Enumerable.Range(0, source.Text.Length).Where(at => source.Text[at] == '\n').Select(at => at + 1)]
        );
    }

    public SourceText Source { get; }

    /// <summary>The file's characters with all that is not text hidden; offsets are those of the file.</summary>
    public char[] Words { get; }

    /// <summary>Blocks of the body, without footnotes.</summary>
    public List<OutlineBlock> Blocks { get; } = [];

    /// <summary>Blocks of the footnotes.</summary>
    public List<OutlineBlock> Notes { get; } = [];

    /// <summary>The values of the front matter that hold words.</summary>
    public List<OutlineBlock> Front { get; } = [];

    public List<ListFacts> Lists { get; } = [];

    public List<TableFacts> Tables { get; } = [];

    public IEnumerable<OutlineBlock> All => Front.Concat(Blocks).Concat(Notes);

    /// <summary>The line number of an offset, from 1; line starts are computed once.</summary>
    public int LineOf(int offset) => lines.Value.AsSpan().BinarySearch(offset) is var at && at >= 0 ? at + 2 : ~at + 1;

    /// <summary>Whether a block has visible characters; a comment has none.</summary>
    public bool HasWords(OutlineBlock block) => Of(block).IndexOfAnyExcept(Wordless) >= 0;

    public ReadOnlySpan<char> Of(OutlineBlock block) => Words.AsSpan(block.Start, block.End - block.Start);

    /// <summary>The first block with words; for a section without blocks, the first block of the text.</summary>
    public OutlineBlock? FirstOf(IReadOnlyList<OutlineBlock> blocks) =>
        blocks.FirstOrDefault(HasWords) ?? (blocks is [var first, ..] ? first : All.FirstOrDefault());

    /// <summary>The offset of the first word of a section's blocks.</summary>
    public int StartOf(IReadOnlyList<OutlineBlock> blocks)
    {
        if (FirstOf(blocks) is not { } block)
            return 0;
        var at = block.Start;
        while (at < block.End - 1 && Words[at] is ' ' or Hidden or '"')
            at++;
        return at;
    }
}

/// <summary>A paragraph, a heading, a list item, a table cell, or a value of the front matter.</summary>
/// <param name="Level">A heading's level, a list item's depth, a cell's column.</param>
/// <param name="Label">The footnote's label or the key of the front matter.</param>
/// <param name="Group">Index of its list or table, from 0; -1 where it has none.</param>
internal sealed record OutlineBlock(OutlineBlockKind Kind, int Level, string Label, int Group, int Start, int End)
{
    public List<Fact> Facts { get; } = [];

    public List<OutlineTarget> Targets { get; } = [];

    /// <summary>Whether two blocks are of the same kind and level.</summary>
    public bool IsLike(OutlineBlock other) => Kind == other.Kind && Level == other.Level;
}

/// <summary>The kind of a block.</summary>
internal enum OutlineBlockKind
{
    Paragraph,
    Heading,
    Quote,
    Item,
    Term,
    Definition,
    Cell,
    Key,
}

/// <summary>A link, a picture or a footnote reference.</summary>
/// <param name="Address">As written; the label of a footnote reference.</param>
internal readonly record struct OutlineTarget(OutlineTargetKind Kind, string Address, int Start);

/// <summary>The kind of a target.</summary>
internal enum OutlineTargetKind
{
    Link,
    Picture,
    Call,
}

/// <summary>A list: its kind, offset and number of items.</summary>
internal sealed record ListFacts(bool IsOrdered, int Start, int Items);

/// <summary>A table: its offset and number of rows and columns.</summary>
internal sealed record TableFacts(int Start, int Rows, int Columns);
