using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Return;

/// <summary>Computes the source mark (<c>follows</c>) of a translation after an import.</summary>
internal static class NewMark
{
    /// <summary>The new mark; null where the translation stays untracked.</summary>
    /// <param name="old">The mark before the import.</param>
    /// <param name="exported">The mark of the source that the file was made from.</param>
    /// <param name="open">The numbers of the blocks with segments that are open or empty.</param>
    public static SourceMark? Of(SourceMark? old, SourceMark exported, IReadOnlySet<int> open)
    {
        if (old is not null && old.HasBlocksOf(exported))
            return old;
        if (open.Count == 0)
            return exported;
        if (old is null || old.Fingerprints.IsEmpty)
            return old;
        var places = OldWords.Places(old, exported);
        var blocks = new List<string>();
        for (var number = 0; number < exported.Fingerprints.Length; number++)
            if (!open.Contains(number))
                blocks.Add(exported.Fingerprints[number]);
            else if (places.TryGetValue(number, out var place))
                blocks.Add(old.Fingerprints[place]);
        return blocks.SequenceEqual(exported.Fingerprints) ? exported : old with { Fingerprints = [.. blocks] };
    }
}
