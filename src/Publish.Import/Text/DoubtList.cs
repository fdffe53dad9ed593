using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>Gathers doubts; the same doubt is told once, with the first words that it is about.</summary>
internal sealed class DoubtList
{
    private const int MostOfAKind = 20;
    private const int LongestExcerpt = 120;

    private readonly List<Doubt> doubts = [];
    private readonly HashSet<(string, string)> told = [];
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);

    public void Add(DoubtKind kind, string message, string excerpt = "")
    {
        excerpt = Shortened(excerpt);
        var count = times[message] = times.GetValueOrDefault(message) + 1;
        if (count <= MostOfAKind && told.Add((message, excerpt)))
            doubts.Add(new(kind, message, excerpt));
    }

    public ImmutableArray<Doubt> All() => [.. doubts];

    public static string Shortened(string words)
    {
        var one = string.Join(' ', words.Length > 2000 ? words[..2000].Split() : words.Split()).Trim();
        if (one.Length <= LongestExcerpt)
            return one;
        var end = char.IsHighSurrogate(one[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return one[..end] + "…";
    }
}
