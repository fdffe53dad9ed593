using System.Collections.Immutable;
using Publish.Engine.Content.Values;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// The value of <c>follows</c>: the blob id of the source that a translation was made from, and a fingerprint of each
/// of its blocks.
/// </summary>
/// <param name="Blob">The first 12 hexadecimal digits of the file's git blob id.</param>
/// <param name="Fingerprints">One for each block, from block 0; empty where an author wrote the blob id alone.</param>
public sealed record SourceMark(string Blob, ImmutableArray<string> Fingerprints)
{
    /// <summary>The source mark of a text now.</summary>
    public static SourceMark Of(SourceFile source, Language language)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(BlobId.Of(source.Bytes.Span), [.. SourceBlocks.Of(source.Text, language).Select(Fingerprint.Of)]);
    }

    /// <summary>Parses a value of <c>follows</c>; null where it is no source mark.</summary>
    public static SourceMark? Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return FollowsShape.IsMark(written)
            ? new(
                written[..FollowsShape.BlobLength],
                [
                    .. written
                        .Skip(FollowsShape.BlobLength + 1)
                        .Chunk(Fingerprint.Length)
                        .Select(part => new string(part)),
                ]
            )
            : null;
    }

    /// <summary>
    /// Whether every block is the same; other changes of the file, such as keys without words, do not count.
    /// </summary>
    public bool HasBlocksOf(SourceMark other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Blob == other.Blob || Fingerprints.SequenceEqual(other.Fingerprints);
    }

    /// <summary>Whether the marks share no block: another document, or a text rewritten as a whole.</summary>
    public bool IsStrangerTo(SourceMark other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Blob != other.Blob && !Fingerprints.IsEmpty && !Fingerprints.Intersect(other.Fingerprints).Any();
    }

    /// <summary>
    /// The numbers of the blocks in which a source now differs; for a removed block, the number of the one in its
    /// place.
    /// </summary>
    public ImmutableArray<int> ChangedIn(SourceMark now)
    {
        ArgumentNullException.ThrowIfNull(now);
        if (Blob == now.Blob || Fingerprints.IsEmpty)
            return [];
        return
        [
            .. Hunks(Fingerprints, now.Fingerprints)
                .SelectMany(hunk =>
                    hunk.NewCount > 0
                        ? Enumerable.Range(hunk.New, hunk.NewCount)
                        : [Math.Min(hunk.New, now.Fingerprints.Length - 1)]
                )
                .Distinct(),
        ];
    }

    public override string ToString() => Fingerprints.IsEmpty ? Blob : $"{Blob} {string.Concat(Fingerprints)}";

    /// <summary>The hunks between two marks; block 0, the front matter, is aligned with block 0 alone.</summary>
    internal static ImmutableArray<Hunk> Hunks(ImmutableArray<string> old, ImmutableArray<string> now)
    {
        var body = Alignment
            .Of(old[1..], now[1..])
            .Select(hunk => hunk with { Old = hunk.Old + 1, New = hunk.New + 1 });
        return [.. old[0] == now[0] ? [] : new[] { new Hunk(0, 1, 0, 1) }, .. body];
    }
}
