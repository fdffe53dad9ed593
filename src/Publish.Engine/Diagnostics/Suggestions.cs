namespace Publish.Engine.Diagnostics;

/// <summary>
/// Spelling suggestions, limited in number: a file of wrong names would otherwise be compared with every right one.
/// </summary>
internal sealed class Suggestions
{
    /// <summary>Look-ups for one kind of mistake, of which twenty are shown.</summary>
    private const int Most = 100;

    private int made;

    /// <inheritdoc cref="Spelling.Nearest"/>
    public string? Nearest(string word, IEnumerable<string> candidates) =>
        made++ < Most ? Spelling.Nearest(word, candidates) : null;
}
