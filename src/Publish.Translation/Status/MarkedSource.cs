using System.Collections.Immutable;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// A source as it is now, which says where the translations of it stand; it is parsed for the first whose mark is
/// another text's.
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

    /// <summary>Where a translation stands by its mark.</summary>
    /// <param name="Blocks">Those of the source that have changed, numbered as they stand now.</param>
    /// <param name="IsStranger">The mark is of a text that has nothing in common with the source.</param>
    internal readonly record struct Standing(TranslationState State, ImmutableArray<int> Blocks, bool IsStranger);
}
