namespace Publish.Import;

/// <summary>A line of a text, and where it stands.</summary>
/// <param name="Block">Its block's place in the text.</param>
/// <param name="Line">Its place in the block.</param>
/// <param name="IsHeld">It calls a note, or cannot be told from its neighbours: it stays where it is.</param>
internal sealed record LetterRow(int Block, int Line, string Text, OldBlock Of, bool IsHeld)
{
    /// <summary>A sentence of a text, rather than a line of a head or a signature.</summary>
    public bool IsProse { get; } = Of.Kind is OldBlockKind.Quote or OldBlockKind.Code || LetterProse.Is(Text);
}
