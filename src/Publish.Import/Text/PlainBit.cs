namespace Publish.Import;

/// <summary>A stretch of a line.</summary>
/// <param name="Text">Words, a picture's alternative, a note's label or an anchor's id.</param>
/// <param name="Address">Of a picture.</param>
internal readonly record struct PlainBit(BitKind Kind, string Text, BitStyle Style = default, string Address = "")
{
    public bool IsWords => Kind == BitKind.Words;

    /// <summary>Whether a reader sees it.</summary>
    public bool IsSeen =>
        Kind is BitKind.Picture or BitKind.Call || Kind == BitKind.Words && !string.IsNullOrWhiteSpace(Text);
}

/// <summary>What a bit is.</summary>
internal enum BitKind : byte
{
    Words,
    Break,
    Picture,
    Call,
    Anchor,
}

/// <summary>How the words of a bit stand out, and where they lead.</summary>
/// <param name="Language">As the source says it; null where it says nothing.</param>
internal readonly record struct BitStyle(BitMarks Marks, string? Language, PlainLink? Link)
{
    /// <summary>What a space between two bits is part of.</summary>
    public BitStyle Common(BitStyle other) =>
        new(Marks & other.Marks, Language == other.Language ? Language : null, Link == other.Link ? Link : null);
}

/// <summary>Marks that Markdown knows.</summary>
[Flags]
internal enum BitMarks : byte
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Raised = 4,
    Code = 8,
}

/// <summary>One link of a text; two that lead to one place are still two.</summary>
internal sealed class PlainLink(string address)
{
    public string Address { get; set; } = address;
}
