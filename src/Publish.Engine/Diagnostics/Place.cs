namespace Publish.Engine.Diagnostics;

/// <summary>Position of a diagnostic in a source text; line and column are computed only when it is printed.</summary>
/// <param name="Offset">UTF-16 units from the start of the text.</param>
public readonly record struct Place(SourceText Source, int Offset)
{
    /// <summary>Line and column, both from 1; columns count Unicode scalar values.</summary>
    public (int Line, int Column) Position
    {
        get
        {
            var (line, start, end) = Bounds;
            var column = 1;
            foreach (var _ in Source.Text.AsSpan(start, end - start).EnumerateRunes())
                column++;
            return (line, column);
        }
    }

    /// <summary>The line of the position, without its line end.</summary>
    internal ReadOnlySpan<char> Line
    {
        get
        {
            var rest = Source.Text.AsSpan(Bounds.Start);
            return rest.IndexOfAny('\r', '\n') is >= 0 and var end ? rest[..end] : rest;
        }
    }

    /// <summary>UTF-16 units between the start of the line and the position.</summary>
    internal int InLine => Bounds.End - Bounds.Start;

    private (int Line, int Start, int End) Bounds
    {
        get
        {
            var text = Source.Text;
            var end = Math.Clamp(Offset, 0, text.Length);
            var (line, start) = (1, 0);
            for (var at = 0; at < end; at++)
                if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                    (line, start) = (line + 1, at + 1);
            return (line, start, Math.Max(start, end));
        }
    }
}
