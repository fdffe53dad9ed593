using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>The blocks of a source that have changed since a translation was made.</summary>
/// <param name="KnowsWords">Whether the old text was found in the git history, so that words are marked; else only the
/// changed blocks are known.</param>
public sealed record SourceDifference(ImmutableArray<BlockDifference> Blocks, bool KnowsWords)
{
    /// <param name="mark">The source mark of the translation.</param>
    public static SourceDifference Of(
        DocumentTexts texts,
        SourceFile source,
        SourceFile translation,
        Language language,
        SourceMark mark
    )
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(mark);
        var now = SourceMark.Of(source, texts.SourceLanguage);
        if (mark.HasBlocksOf(now))
            return new([], KnowsWords: true);
        var current = DocumentTexts.Blocks(source, texts.SourceLanguage);
        var theirs = DocumentTexts.Blocks(translation, language);
        var old =
            GitHistory.Find(texts.PathIn(texts.SourceLanguage)!, mark.Blob) is { } bytes
            && SourceReader.Decode(source.Text.Path, bytes, new Findings()) is { } made
                ? DocumentTexts.Blocks(made, texts.SourceLanguage)
                : default;
        var before = old.IsDefault ? mark.Fingerprints : [.. old.Select(Fingerprint.Of)];
        if (before.IsEmpty)
            return new([], KnowsWords: false);
        var changed = mark.Fingerprints.IsEmpty ? null : mark.ChangedIn(now).ToHashSet();
        return new(
            [
                .. SourceMark
                    .Hunks(before, now.Fingerprints)
                    .SelectMany(hunk => Within(hunk, old, current, theirs))
                    .Where(block => changed?.Contains(block.Number) ?? true),
            ],
            KnowsWords: !old.IsDefault
        );
    }

    private static IEnumerable<BlockDifference> Within(
        Hunk hunk,
        ImmutableArray<string> old,
        ImmutableArray<string> current,
        ImmutableArray<string> theirs
    )
    {
        for (var at = 0; at < Math.Max(hunk.OldCount, hunk.NewCount); at++)
        {
            var before = at < hunk.OldCount ? hunk.Old + at : -1;
            var now = at < hunk.NewCount ? current[hunk.New + at] : null;
            yield return new BlockDifference
            {
                Number = now is null ? Math.Min(hunk.New + hunk.NewCount, current.Length - 1) : hunk.New + at,
                Kind =
                    now is null ? WordChange.Removed
                    : before < 0 ? WordChange.Added
                    : WordChange.Same,
                Words = Words(
                    before < 0 ? ""
                        : old.IsDefault ? null
                        : old[before],
                    now
                ),
                TheirNumber = before < 0 ? hunk.Old + hunk.OldCount - 1 : before,
                Theirs = before >= 0 && before < theirs.Length ? theirs[before] : null,
            };
        }
    }

    private static ImmutableArray<WordRun> Words(string? old, string? now) =>
        (old, now) switch
        {
            (null, null) => [],
            (null, _) => [new(WordChange.Same, now)],
            _ => WordDifference.Of(old, now ?? ""),
        };
}

/// <summary>A block of the source that was changed, added or removed.</summary>
public sealed record BlockDifference
{
    /// <summary>Its number in the source now; for a removed block, the number of the block in its place.</summary>
    public required int Number { get; init; }

    /// <summary>Added, removed, or, for a changed block, <see cref="WordChange.Same"/>.</summary>
    public required WordChange Kind { get; init; }

    /// <summary>Its words with their changes; empty for a removed block whose words are unknown.</summary>
    public required ImmutableArray<WordRun> Words { get; init; }

    /// <summary>
    /// The number of the translation's corresponding block; for an added one, of the block that it comes after.
    /// </summary>
    public required int TheirNumber { get; init; }

    /// <summary>
    /// The translation's corresponding block; null for an added one, or where the translation has none.
    /// </summary>
    public required string? Theirs { get; init; }
}
