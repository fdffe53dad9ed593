namespace Publish.Engine.Markdown;

/// <summary>
/// A part of a line on its way to HTML: words, the start or end of an element, or a thing that is not text.
/// </summary>
/// <param name="Start">Where it begins among the characters of the line.</param>
/// <param name="Of">What it stands for, by its kind: an element, a language, a thing.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, object? Of = null)
{
    /// <summary>How the depth of elements changes with it.</summary>
    public int Step =>
        Kind switch
        {
            TokenKind.Open or TokenKind.OpenLanguage => 1,
            TokenKind.Close or TokenKind.CloseLanguage => -1,
            _ => 0,
        };
}

/// <summary>What a token is.</summary>
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

/// <summary>An element of a line, with what its start tag says.</summary>
/// <param name="Name">Such as <c>em</c>.</param>
internal sealed record Element(
    string Name,
    MarkdownMarks Marks = default,
    LinkTarget? Target = null,
    int Offset = 0,
    string? Title = null
);

/// <summary>Where in the tokens of a line a span begins or ends.</summary>
/// <param name="Token">The token it comes before, or is inside of.</param>
/// <param name="At">The character it comes before.</param>
internal readonly record struct SpanBoundary(int Token, int At, SpanBoundaryKind Kind);

/// <summary>What stands at a seam.</summary>
internal enum SpanBoundaryKind : byte
{
    OpenTogether,
    OpenGlued,
    Close,
}
