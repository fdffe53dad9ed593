namespace Publish.Model;

/// <summary>A range of a text, from start to before end, that a line must not break inside.</summary>
internal readonly record struct NoBreakRange(int Start, int End);
