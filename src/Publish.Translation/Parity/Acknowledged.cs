using System.Collections.Immutable;
using Publish.Translation.Parity.Facts;
using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity;

/// <summary>What a translation's front matter says is meant to differ: all of a kind, or one exact form.</summary>
internal sealed class Acknowledged(ImmutableArray<string> items)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>Items that nothing needs.</summary>
    public IEnumerable<string> Unneeded => items.Where(item => !used.Contains(item)).Distinct();

    public bool Covers(ParityDifference difference)
    {
        var covers = false;
        foreach (var item in items)
            if (item == difference.Kind.Word || difference.Forms.Contains(item) || IsSame(item, difference))
                covers = used.Add(item) || used.Contains(item);
        return covers;
    }

    /// <summary>
    /// Whether an item could name a difference: one of the words, something written in one of the texts, or a number.
    /// </summary>
    public static bool IsKnown(string item, Outline source, Outline translation) =>
        ParityKind.Words.Contains(item)
        || item.Any(char.IsDigit)
        || source.Source.Text.Contains(item, StringComparison.Ordinal)
        || Count(translation.Source.Text, item) > 1;

    private static bool IsSame(string item, ParityDifference difference)
    {
        if (difference.Facts.IsEmpty)
            return false;
        var facts = new List<Fact>();
        FactReader.Read(item, 0, item.Length, facts);
        return facts.Any(fact => difference.Facts.Any(other => other.Kind == fact.Kind && other.Value == fact.Value));
    }

    /// <summary>How often a text says something: the acknowledgement itself is the first time.</summary>
    private static int Count(string text, string item)
    {
        var (count, at) = (0, -1);
        while ((at = text.IndexOf(item, at + 1, StringComparison.Ordinal)) >= 0)
            count++;
        return count;
    }
}
