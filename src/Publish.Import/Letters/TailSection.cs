namespace Publish.Import;

/// <summary>A stretch of a letter's tail that is about one thing.</summary>
/// <param name="Head">The line with its mark; -1 where it has none.</param>
/// <param name="Said">What stands in that line after the mark.</param>
internal sealed record TailSection(Mark Mark, int Head, string Said)
{
    public List<int> Rows { get; } = [];
}
