using System.Collections.Immutable;
using Publish.Translation.Parity.Facts;
using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity;

/// <summary>
/// The acknowledged differences in a translation's <c>parity</c>: a kind of difference, or an exact form.
/// </summary>
internal sealed class Acknowledged(ImmutableArray<string> items)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>Items that covered no difference.</summary>
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
    /// Whether an item is meaningful: a kind of difference, words of either text, or a form with a digit.
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

    /// <summary>How often a text contains an item, the acknowledgement itself included.</summary>
    private static int Count(string text, string item)
    {
        var (count, at) = (0, -1);
        while ((at = text.IndexOf(item, at + 1, StringComparison.Ordinal)) >= 0)
            count++;
        return count;
    }
}
