namespace Publish.Import;

/// <summary>
/// A block of a text while it is read, compared or written: a small tree in which every leaf is a line.
/// </summary>
internal sealed class PlainBlock(PlainKind kind)
{
    public PlainKind Kind => kind;

    /// <summary>A heading's level; the first number of a list, -1 where it has none.</summary>
    public int Number { get; set; }

    /// <summary>Whether it is a row of column heads.</summary>
    public bool Heads { get; set; }

    /// <summary>What links in the text name it by.</summary>
    public string? Id { get; set; }

    /// <summary>
    /// The nearest element of the source that has an id and holds it: what keeps a note's paragraphs together.
    /// </summary>
    public object? Group { get; set; }

    public List<PlainBit> Line { get; set; } = [];

    public List<PlainBlock> Children { get; set; } = [];
}

/// <summary>What a plain block is.</summary>
internal enum PlainKind : byte
{
    Text,
    Paragraph,
    Heading,
    List,
    Item,
    Terms,
    Term,
    Said,
    Quote,
    Table,
    Row,
    Cell,
    Figure,
    Code,
    Rule,
}
