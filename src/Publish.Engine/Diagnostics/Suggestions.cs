namespace Publish.Engine.Diagnostics;

/// <summary>
/// Finds what an author probably meant, as often as anybody reads it: a file of wrong names would be compared with
/// every right one.
/// </summary>
internal sealed class Suggestions
{
    /// <summary>Of one kind of mistake; twenty are shown.</summary>
    private const int Most = 100;

    private int made;

    /// <inheritdoc cref="Spelling.Nearest"/>
    public string? Nearest(string word, IEnumerable<string> candidates) =>
        made++ < Most ? Spelling.Nearest(word, candidates) : null;
}
