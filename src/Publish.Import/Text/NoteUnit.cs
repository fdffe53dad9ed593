namespace Publish.Import;

/// <summary>A paragraph or a list's item that may be a note.</summary>
/// <param name="Siblings">The list that it is taken out of.</param>
/// <param name="Order">Of its first line in the text.</param>
/// <param name="Place">How many units come before it.</param>
/// <param name="Counted">The number that a list gives it; null where none does.</param>
internal sealed record NoteUnit(
    List<PlainBlock> Siblings,
    PlainBlock Block,
    PlainBlock Leaf,
    int Order,
    int Place,
    NoteStart? Start,
    int? Counted
)
{
    public NoteKey? Key => Start?.Label?.Key ?? (Counted is { } number ? new NoteKey(NoteForm.Number, number) : null);

    public bool IsSure => Start?.Label?.IsSure ?? false;

    public static List<NoteUnit> Of(List<PlainBlock> blocks, Dictionary<PlainBlock, int> orders)
    {
        var units = new List<NoteUnit>();
        Add(blocks, null);
        return units;

        void Add(List<PlainBlock> siblings, PlainBlock? list)
        {
            for (var index = 0; index < siblings.Count; index++)
            {
                var block = siblings[index];
                if (block.Kind == PlainKind.List && list is null)
                    Add(block.Children, block);
                else if (block.Kind == PlainKind.Quote && list is null && siblings == blocks)
                    Add(block.Children, null);
                else if (
                    block.Kind is PlainKind.Paragraph or PlainKind.Item
                    && Leaves.First(block) is var leaf
                    && orders.TryGetValue(leaf, out var order)
                )
                    units.Add(
                        new(
                            siblings,
                            block,
                            leaf,
                            order,
                            units.Count,
                            NoteStart.Of(leaf.Line),
                            list is { Number: >= 0 } ? list.Number + index : null
                        )
                    );
            }
        }
    }
}

/// <summary>What a note begins with: its name and links back to its call.</summary>
/// <param name="Bits">How many bits it takes whole.</param>
/// <param name="Characters">How many characters of the next.</param>
internal sealed record NoteStart(NoteLabel? Label, int Bits, int Characters)
{
    public static NoteStart? Of(List<PlainBit> line)
    {
        var at = 0;
        NoteLabel? label = null;
        for (; at < line.Count; at++)
        {
            var bit = line[at];
            if (bit.Kind == BitKind.Anchor || bit.IsWords && !bit.IsSeen && (at == 0 || label is not null))
                continue;
            var marked =
                bit.IsWords && ((bit.Style.Marks & BitMarks.Raised) != 0 || bit.Style.Link is { Address: ['#', ..] });
            if (marked && NoteLabel.Whole(bit.Text) is { } key && label is null)
                label = new(key, 0, true);
            else if (!marked || !Backlinks.IsOne(bit))
                break;
        }
        if (
            label is null
            && at < line.Count
            && line[at].IsWords
            && line[at].Style.Link is null
            && NoteLabel.Starts(line[at].Text) is { } words
        )
            return new(words, at, words.Length);
        return label is null && at == 0
            ? null
            : new(label, at, label is not null && at < line.Count && line[at].IsWords ? Rest(line[at].Text) : 0);
    }

    // What may stand between a raised name and its note.
    private static int Rest(string text) => text.Length - text.AsSpan().TrimStart(" .:)]\u00A0").Length;
}
