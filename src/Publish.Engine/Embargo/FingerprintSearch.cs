using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>
/// Finds embargo fingerprints in normalized text with a rolling hash (Rabin–Karp) over six letters and a full hash
/// after it.
/// </summary>
internal sealed class FingerprintSearch
{
    /// <summary>Letters in the rolling hash, and the fewest that a fingerprint covers.</summary>
    public const int AnchorLength = 6;

    private const uint Base = 0x01000193,
        Out = unchecked(Base * Base * Base * Base * Base * Base);
    private readonly Dictionary<uint, HeldPrint[]> byAnchor;
    private readonly ulong[] filter = new ulong[1 << 10];

    public FingerprintSearch(IEnumerable<HeldPrint> prints)
    {
        byAnchor = prints.GroupBy(print => print.Anchor).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var anchor in byAnchor.Keys)
            filter[anchor >> 22] |= 1UL << (int)(anchor >> 16 & 63);
    }

    public static HeldPrint Print(string document, ReadOnlySpan<char> letters, bool isName) =>
        new(document, letters.Length, Anchor(letters), Hash(letters), isName);

    /// <summary>Reports every fingerprint whose text occurs in the letters.</summary>
    public void Find(ReadOnlySpan<char> letters, Action<HeldPrint> found)
    {
        if (byAnchor.Count == 0 || letters.Length < AnchorLength)
            return;
        var rolling = Anchor(letters);
        for (var at = 0; ; at++)
        {
            if (
                (filter[rolling >> 22] >> (int)(rolling >> 16 & 63) & 1) != 0
                && byAnchor.TryGetValue(rolling, out var prints)
            )
                foreach (var print in prints)
                    if (at + print.Length <= letters.Length && Hash(letters.Slice(at, print.Length)) == print.Hash)
                        found(print);
            if (at + AnchorLength >= letters.Length)
                return;
            rolling = unchecked(rolling * Base + letters[at + AnchorLength] - letters[at] * Out);
        }
    }

    private static uint Anchor(ReadOnlySpan<char> letters)
    {
        var anchor = 0u;
        foreach (var letter in letters[..AnchorLength])
            anchor = unchecked(anchor * Base + letter);
        return anchor;
    }

    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in letters)
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        return hash;
    }
}
