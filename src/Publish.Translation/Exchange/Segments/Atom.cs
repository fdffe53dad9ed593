namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// The smallest part of a block: a character, a line end, the start or end of an inline code, a single code, or block
/// structure.
/// </summary>
/// <param name="Start">Offset in the text that contains the block.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Pair">A number that the start and the end of one inline code share.</param>
/// <param name="Leaf">For a structure: what kind of words follow it.</param>
internal readonly record struct Atom(
    AtomKind Kind,
    int Start,
    int End,
    CodeKind Code = CodeKind.Structure,
    int Pair = 0,
    LeafKind Leaf = LeafKind.Plain
)
{
    public bool IsCode => Kind is not (AtomKind.Letter or AtomKind.Break);
}

/// <summary>The kind of an atom.</summary>
internal enum AtomKind : byte
{
    Letter,

    /// <summary>The end of a line within a paragraph.</summary>
    Break,
    Open,
    Close,
    Single,

    /// <summary>Markup between two leaves, such as the number of a list's item.</summary>
    Structure,
}

/// <summary>What an inline code stands for.</summary>
internal enum CodeKind : byte
{
    Structure,
    Emphasis,
    Strong,
    Raised,
    Link,
    Picture,
    Language,
    Code,
    Note,
    LineBreak,
    Comment,
    Html,
    Address,
    Sign,
}

/// <summary>The kind of words between two structures, which decides the escaping of new words.</summary>
internal enum LeafKind : byte
{
    Plain,
    Line,
    Cell,
    Heading,
    Alternative,
    Caption,
}
