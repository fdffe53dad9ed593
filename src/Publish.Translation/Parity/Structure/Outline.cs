using Publish.Engine.Diagnostics;
using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity.Structure;

/// <summary>A text as far as two languages of it can be compared: its blocks in order, with what they say.</summary>
internal sealed class Outline
{
    /// <summary>Stands where no words do.</summary>
    public const char Hidden = '\u0001';

    private const string Wordless = " \n\r\u0001";

    private readonly Lazy<int[]> lines;

    /// <param name="body">Where the body begins; none of its words are seen yet.</param>
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

    /// <summary>The file with everything that is no text replaced, place for place.</summary>
    public char[] Words { get; }

    /// <summary>Of the body, without its notes.</summary>
    public List<OutlineBlock> Blocks { get; } = [];

    /// <summary>Paragraphs of footnotes.</summary>
    public List<OutlineBlock> Notes { get; } = [];

    /// <summary>The words of the front matter.</summary>
    public List<OutlineBlock> Front { get; } = [];

    public List<ListFacts> Lists { get; } = [];

    public List<TableFacts> Tables { get; } = [];

    public IEnumerable<OutlineBlock> All => Front.Concat(Blocks).Concat(Notes);

    /// <summary>The line of a place, from 1; asked for so often that lines are counted once.</summary>
    public int LineOf(int offset) => lines.Value.AsSpan().BinarySearch(offset) is var at && at >= 0 ? at + 2 : ~at + 1;

    /// <summary>Whether a block says anything: a comment does not.</summary>
    public bool HasWords(OutlineBlock block) => Of(block).IndexOfAnyExcept(Wordless) >= 0;

    public ReadOnlySpan<char> Of(OutlineBlock block) => Words.AsSpan(block.Start, block.End - block.Start);
}

/// <summary>A paragraph, a heading, an item, a cell, or one key of the front matter.</summary>
/// <param name="Level">A heading's level, a list item's depth, a cell's column.</param>
/// <param name="Label">The footnote's label or the key of the front matter.</param>
/// <param name="Group">The list or table that it belongs to, from 0; -1 where none.</param>
internal sealed record OutlineBlock(OutlineBlockKind Kind, int Level, string Label, int Group, int Start, int End)
{
    public List<Fact> Facts { get; } = [];

    public List<OutlineTarget> Targets { get; } = [];

    /// <summary>Whether it stands where the other may stand.</summary>
    public bool IsLike(OutlineBlock other) => Kind == other.Kind && Level == other.Level;
}

/// <summary>What a block is.</summary>
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

/// <summary>A link, a picture or the call of a footnote.</summary>
/// <param name="Address">As written; of a call its label.</param>
internal readonly record struct OutlineTarget(OutlineTargetKind Kind, string Address, int Start);

/// <summary>What a place leads to.</summary>
internal enum OutlineTargetKind
{
    Link,
    Picture,
    Call,
}

/// <summary>A list, by what can be counted.</summary>
internal sealed record ListFacts(bool IsOrdered, int Start, int Items);

/// <summary>A table, by what can be counted.</summary>
internal sealed record TableFacts(int Start, int Rows, int Columns);
