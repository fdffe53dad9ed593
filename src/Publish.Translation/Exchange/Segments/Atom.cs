namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// The smallest part of a block: one character of words, the start or end of a mark, a thing that is no word, or what
/// holds the block together.
/// </summary>
/// <param name="Start">In the text that the block stands in.</param>
/// <param name="End">Behind it.</param>
/// <param name="Pair">The same for the start and the end of one mark.</param>
/// <param name="Leaf">Of a structure: what kind of words follow it.</param>
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

/// <summary>What an atom is.</summary>
internal enum AtomKind : byte
{
    Letter,

    /// <summary>The end of a line within words.</summary>
    Break,
    Open,
    Close,
    Single,

    /// <summary>Between words that do not follow each other in one line, such as the number of a list's item.</summary>
    Structure,
}

/// <summary>What a protected mark is for.</summary>
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

/// <summary>What kind of words stand between two structures: what else may not be written there.</summary>
internal enum LeafKind : byte
{
    Plain,
    Line,
    Cell,
    Heading,
    Alternative,
    Caption,
}
