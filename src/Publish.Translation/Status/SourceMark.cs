using System.Collections.Immutable;
using Publish.Engine.Content.Values;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// What <c>follows</c> holds: which text a translation was made from, and enough of each of its blocks to tell which
/// have changed since.
/// </summary>
/// <param name="Blob">The first 12 digits of the file's blob id.</param>
/// <param name="Fingerprints">One a block, from block 0; empty where a person wrote the id alone.</param>
public sealed record SourceMark(string Blob, ImmutableArray<string> Fingerprints)
{
    /// <summary>The mark of a source text as it stands.</summary>
    public static SourceMark Of(SourceFile source, Language language)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(BlobId.Of(source.Bytes.Span), [.. SourceBlocks.Of(source.Text, language).Select(Fingerprint.Of)]);
    }

    /// <summary>A mark as written, or null where it is none.</summary>
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

    /// <summary>Whether every block is the same, whatever else of the file has changed.</summary>
    public bool HasBlocksOf(SourceMark other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Blob == other.Blob || Fingerprints.SequenceEqual(other.Fingerprints);
    }

    /// <summary>
    /// Whether not one block of the other is here: the mark of another document, or of a text written anew.
    /// </summary>
    public bool IsStrangerTo(SourceMark other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Blob != other.Blob && !Fingerprints.IsEmpty && !Fingerprints.Intersect(other.Fingerprints).Any();
    }

    /// <summary>
    /// The numbers of the blocks in which a source differs now; where a block is gone, the number of the one that
    /// stands in its place.
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

    /// <summary>Block 0 answers to block 0 alone.</summary>
    internal static ImmutableArray<Hunk> Hunks(ImmutableArray<string> old, ImmutableArray<string> now)
    {
        var body = Alignment
            .Of(old[1..], now[1..])
            .Select(hunk => hunk with { Old = hunk.Old + 1, New = hunk.New + 1 });
        return [.. old[0] == now[0] ? [] : new[] { new Hunk(0, 1, 0, 1) }, .. body];
    }
}
