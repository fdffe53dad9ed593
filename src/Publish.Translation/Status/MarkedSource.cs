using System.Collections.Immutable;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// Compares source marks with a source; the source is parsed lazily, at the first mark with another blob id.
/// </summary>
internal sealed class MarkedSource(SourceFile file, Language language)
{
    private readonly string blob = BlobId.Of(file.Bytes.Span);
    private SourceMark? now;

    public Standing Judge(SourceMark made)
    {
        if (made.Blob == blob)
            return new(TranslationState.Current, [], IsStranger: false);
        now ??= SourceMark.Of(file, language);
        return made.HasBlocksOf(now)
            ? new(TranslationState.Current, [], IsStranger: false)
            : new(TranslationState.Changed, made.ChangedIn(now), made.IsStrangerTo(now));
    }

    /// <summary>The translation state by a source mark.</summary>
    /// <param name="Blocks">Numbers of the source's changed blocks, as in the source now.</param>
    /// <param name="IsStranger">Whether the mark shares no block with the source.</param>
    internal readonly record struct Standing(TranslationState State, ImmutableArray<int> Blocks, bool IsStranger);
}
