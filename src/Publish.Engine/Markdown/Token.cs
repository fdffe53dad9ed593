namespace Publish.Engine.Markdown;

/// <summary>
/// A token of one line: text, the start or end of an element or a language, or an object that is not text.
/// </summary>
/// <param name="Start">Index of its first character in the line.</param>
/// <param name="Of">By kind: an element, a language, a footnote definition, an inline.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, object? Of = null)
{
    /// <summary>Change of element depth: 1, -1 or 0.</summary>
    public int Step =>
        Kind switch
        {
            TokenKind.Open or TokenKind.OpenLanguage => 1,
            TokenKind.Close or TokenKind.CloseLanguage => -1,
            _ => 0,
        };
}

/// <summary>Kinds of token.</summary>
internal enum TokenKind : byte
{
    Words,
    Open,
    Close,
    OpenLanguage,
    CloseLanguage,
    Thing,
    Call,
}

/// <summary>An inline element with the attributes of its start tag.</summary>
/// <param name="Name">Such as <c>em</c>.</param>
internal sealed record Element(
    string Name,
    MarkdownMarks Marks = default,
    LinkTarget? Target = null,
    int Offset = 0,
    string? Title = null
);

/// <summary>Place in the tokens of a line where a no-break span begins or ends.</summary>
/// <param name="Token">Index of the token that it comes before or is inside of.</param>
/// <param name="At">Index of the character that it comes before.</param>
internal readonly record struct SpanBoundary(int Token, int At, SpanBoundaryKind Kind);

/// <summary>Kinds of span boundary.</summary>
internal enum SpanBoundaryKind : byte
{
    OpenTogether,
    OpenGlued,
    Close,
}
