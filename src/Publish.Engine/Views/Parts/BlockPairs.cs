using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>
/// Alignment of translation and source: block by block where both have the same blocks, else section by section by
/// headings, else as wholes.
/// </summary>
internal static class BlockPairs
{
    public static ImmutableArray<BlockPair> Of(ImmutableArray<BodyBlock> translation, ImmutableArray<BodyBlock> source)
    {
        if (translation.IsEmpty && source.IsEmpty)
            return [];
        var (parts, others) = (Parts(translation), Parts(source));
        return AreAlike([.. translation.Where(IsHeading)], [.. source.Where(IsHeading)])
            ? [.. parts.Zip(others).SelectMany(pair => OfPart(pair.First, pair.Second))]
            : [new BlockPair(translation, source)];
    }

    private static IEnumerable<BlockPair> OfPart(ImmutableArray<BodyBlock> part, ImmutableArray<BodyBlock> other)
    {
        if (AreAlike(part, other))
            return part.Zip(other, (one, beside) => new BlockPair([one], [beside]));
        return part is [{ Kind: BlockKind.Heading } heading, .. var rest] && other is [var beside, .. var restBeside]
            ? [new BlockPair([heading], [beside]), new BlockPair(rest, restBeside)]
            : [new BlockPair(part, other)];
    }

    /// <summary>Sections: the blocks before the first heading, then each heading with its blocks.</summary>
    private static ImmutableArray<ImmutableArray<BodyBlock>> Parts(ImmutableArray<BodyBlock> blocks)
    {
        int[] starts =
        [
            0,
            .. Enumerable.Range(0, blocks.Length).Where(index => IsHeading(blocks[index])),
            blocks.Length,
        ];
        return [.. starts.Zip(starts.Skip(1), (start, end) => blocks[start..end])];
    }

    private static bool AreAlike(ImmutableArray<BodyBlock> some, ImmutableArray<BodyBlock> others) =>
        some.Select(Form).SequenceEqual(others.Select(Form));

    private static (BlockKind, int) Form(BodyBlock block) => (block.Kind, block.Level);

    private static bool IsHeading(BodyBlock block) => block.Kind == BlockKind.Heading;
}

/// <summary>Aligned blocks of a translation and its source.</summary>
internal sealed record BlockPair(ImmutableArray<BodyBlock> Translation, ImmutableArray<BodyBlock> Source)
{
    /// <summary>Whether it is one block on each side.</summary>
    public bool IsOne => Translation.Length == 1 && Source.Length == 1;
}
