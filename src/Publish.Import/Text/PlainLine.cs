using System.Text;
using Publish.Model;

namespace Publish.Import;

/// <summary>Brings a line to the one form that it can be compared and written in.</summary>
internal static class PlainLine
{
    public static bool IsEmpty(List<PlainBit> line) => !line.Exists(bit => bit.IsSeen);

    /// <summary>The words of it, without calls; line breaks as they are.</summary>
    public static string Words(IEnumerable<PlainBit> line)
    {
        var words = new StringBuilder();
        foreach (var bit in line)
            if (bit.Kind == BitKind.Break)
                words.Append('\n');
            else if (bit.IsWords)
                words.Append(bit.Text);
        return words.ToString();
    }

    /// <summary>
    /// Spaces that touch nothing are dropped, others stand outside of what they only border, and equal neighbours are
    /// one.
    /// </summary>
    public static List<PlainBit> Tidy(List<PlainBit> line)
    {
        var apart = Apart(line);
        while (apart.Count > 0 && apart[^1] is { IsSeen: false, Kind: not BitKind.Anchor })
            apart.RemoveAt(apart.Count - 1);
        var tidy = new List<PlainBit>(apart.Count);
        for (var index = 0; index < apart.Count; index++)
        {
            var bit = apart[index];
            if (bit.IsWords && string.IsNullOrWhiteSpace(bit.Text))
            {
                if (
                    tidy.Count == 0
                    || tidy.TrueForAll(before => before.Kind == BitKind.Anchor)
                    || tidy[^1].Kind == BitKind.Break
                    || NextSeen(apart, index)?.Kind is null or BitKind.Break
                )
                    continue;
            }
            else if (bit.Kind == BitKind.Break && tidy.TrueForAll(before => before.Kind == BitKind.Anchor))
                continue;
            Add(tidy, bit with { Style = StyleOf(apart, index) });
        }
        return tidy;
    }

    /// <summary>Raised letters as they can be written: what is code, or cannot stand so, is not raised.</summary>
    public static PlainBit Writable(PlainBit bit) =>
        !bit.IsWords || (bit.Style.Marks & BitMarks.Raised) == 0
            ? bit
            : bit with
            {
                Style = bit.Style with
                {
                    Marks =
                        (bit.Style.Marks & BitMarks.Code) == 0 && SuperscriptText.CanHold(bit.Text.Trim())
                            ? bit.Style.Marks
                            : bit.Style.Marks & ~BitMarks.Raised,
                },
            };

    private static PlainBit? NextSeen(List<PlainBit> bits, int index)
    {
        while (++index < bits.Count)
            if (bits[index].Kind == BitKind.Break || bits[index].IsSeen)
                return bits[index];
        return null;
    }

    private static BitStyle StyleOf(List<PlainBit> bits, int index)
    {
        var bit = bits[index];
        if (bit.Kind is BitKind.Words && bit.IsSeen)
            return (bit.Style.Marks & BitMarks.Code) != 0 ? bit.Style with { Language = null } : bit.Style;
        if (bit.Kind == BitKind.Picture)
            return new(BitMarks.None, null, bit.Style.Link);
        var (before, after) = (Nearest(bits, index, -1), Nearest(bits, index, 1));
        var common = before is { } one && after is { } other ? one.Style.Common(other.Style) : default;
        common = common with { Marks = common.Marks & ~(BitMarks.Code | BitMarks.Raised) };
        return bit.Kind is BitKind.Words or BitKind.Break ? common : common with { Link = null };
    }

    private static PlainBit? Nearest(List<PlainBit> bits, int index, int step)
    {
        for (index += step; index >= 0 && index < bits.Count; index += step)
            if (bits[index].Kind == BitKind.Picture || bits[index].IsWords && bits[index].IsSeen)
                return bits[index];
        return null;
    }

    /// <summary>Every bit's own spaces as bits of their own.</summary>
    public static List<PlainBit> Apart(List<PlainBit> line)
    {
        var apart = new List<PlainBit>(line.Count + 8);
        foreach (var bit in line)
        {
            if (!bit.IsWords || bit.Text.Length == 0)
            {
                if (!bit.IsWords)
                    apart.Add(bit);
                continue;
            }
            var words = bit.Text.AsSpan();
            var start = words.Length - words.TrimStart().Length;
            var end = words.TrimEnd().Length;
            if (start == words.Length || start == 0 && end == words.Length)
            {
                apart.Add(bit);
                continue;
            }
            if (start > 0)
                apart.Add(bit with { Text = bit.Text[..start] });
            apart.Add(bit with { Text = bit.Text[start..end] });
            if (end < words.Length)
                apart.Add(bit with { Text = bit.Text[end..] });
        }
        return apart;
    }

    private static void Add(List<PlainBit> tidy, PlainBit bit)
    {
        if (bit.IsWords && tidy.Count > 0 && tidy[^1] is { IsWords: true } last && last.Style == bit.Style)
        {
            var space = char.IsWhiteSpace(last.Text[^1]) && char.IsWhiteSpace(bit.Text[0]);
            tidy[^1] = last with { Text = last.Text + (space ? bit.Text[1..] : bit.Text) };
        }
        else
            tidy.Add(bit);
    }
}
