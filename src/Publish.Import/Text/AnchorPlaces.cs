using System.Globalization;
using System.Text;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>
/// Keeps the places that the text itself links to: the block that holds one has its id, and links to places that are
/// not there are words.
/// </summary>
internal static class AnchorPlaces
{
    public static void Settle(List<PlainBlock> blocks, IEnumerable<PlainBlock> elsewhere, DoubtList doubts)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var wanted = Wanted(blocks.Concat(elsewhere));
        foreach (var block in blocks)
        {
            if (block.Id is not null)
                places.TryAdd(block.Id, block.Id);
            foreach (var leaf in Leaves.Of([block]))
            foreach (
                var anchor in leaf.Line.Where(bit => bit.Kind == BitKind.Anchor && wanted.Contains(Name(bit.Text)))
            )
                if (block.Kind != PlainKind.Rule && !places.ContainsKey(Name(anchor.Text)) && IsGood(Name(anchor.Text)))
                    places[Name(anchor.Text)] = block.Id ??= Name(anchor.Text);
        }
        foreach (var leaf in Leaves.Of(blocks.Concat(elsewhere)))
        {
            leaf.Line.RemoveAll(bit => bit.Kind == BitKind.Anchor);
            leaf.Line = PlainLine.Tidy([.. leaf.Line.Select(bit => Led(bit, places, doubts))]);
        }
    }

    /// <summary>A fragment as the id that it names.</summary>
    public static string Name(string fragment) =>
        UnicodeNormalization.Of(Uri.UnescapeDataString(fragment.TrimStart('#')));

    private static HashSet<string> Wanted(IEnumerable<PlainBlock> blocks) =>
        [
            .. Leaves
                .Of(blocks)
                .SelectMany(leaf => leaf.Line)
                .Select(bit => bit.Style.Link?.Address)
                .OfType<string>()
                .Where(address => address[0] == '#')
                .Select(Name),
        ];

    private static PlainBit Led(PlainBit bit, Dictionary<string, string> places, DoubtList doubts)
    {
        if (bit.Style.Link is not { Address: ['#', ..] } link)
            return bit;
        if (places.TryGetValue(Name(link.Address), out var id))
        {
            link.Address = "#" + id;
            return bit;
        }
        doubts.Add(
            DoubtKind.LeftOut,
            $"A link leads to a place of the page that is not in the text, and only its words were taken: {DoubtList.Shortened(link.Address)}",
            bit.Text
        );
        return bit with { Style = bit.Style with { Link = null } };
    }

    // What braces of our Markdown can hold, and no view uses itself.
    private static bool IsGood(string id) =>
        id.Length is > 0 and < 100
        && !id.StartsWith("note-", StringComparison.Ordinal)
        && !id.StartsWith("call-", StringComparison.Ordinal)
        && id.EnumerateRunes()
            .All(rune =>
                Rune.IsLetterOrDigit(rune)
                || rune.Value is '-' or '_' or '.' or ':'
                || Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
            );
}
