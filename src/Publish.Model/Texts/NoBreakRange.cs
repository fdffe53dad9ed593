namespace Publish.Model;

/// <summary>A word, figure or name that a line must not end inside of.</summary>
internal readonly record struct NoBreakRange(int Start, int End);
