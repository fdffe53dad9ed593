using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Exchange.Return;
using Publish.Translation.Exchange.Segments;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange;

/// <summary>
/// A source and its translation in units, each with its target and translation state: the content of an exchange file
/// (XLIFF, PO).
/// </summary>
internal sealed record ExchangeDocument
{
    public required SourceFile Source { get; init; }

    public required Language From { get; init; }

    /// <summary>Null where there is no translation yet.</summary>
    public required SourceFile? Translation { get; init; }

    public required Language To { get; init; }

    /// <summary>The source mark of <see cref="Source"/>.</summary>
    public required SourceMark Mark { get; init; }

    public required ImmutableArray<Unit> Units { get; init; }

    public static ExchangeDocument Of(SourceFile source, Language from, SourceFile? translation, Language to)
    {
        var (ours, theirs) = (
            TextPieces.Read(source, from),
            translation is null ? null : TextPieces.Read(translation, to)
        );
        var now = SourceMark.Of(source, from);
        var head = translation is null ? null : VariantHead.Of(translation.Text);
        var mark = head?.Follows is { } follows ? SourceMark.Parse(follows.Value.Trim()) : null;
        var behind = mark is null ? [] : Behind(mark, now);
        var state = (head, mark) switch
        {
            (null, _) => TranslationState.Missing,
            (_, null) => TranslationState.Untracked,
            ({ IsDraft: true }, _) => TranslationState.Draft,
            _ => TranslationState.Current,
        };
        var pairs = theirs is null ? null : BlockPairing.Of(ours, theirs, mark, now);
        return new ExchangeDocument
        {
            Source = source,
            From = from,
            Translation = translation,
            To = to,
            Mark = now,
            Units =
            [
                .. UnitsOf(ours, theirs, pairs)
                    .Select(unit =>
                        unit with
                        {
                            State =
                                unit.Target is null ? TranslationState.Missing
                                : behind.Contains(unit.Number) ? TranslationState.Changed
                                : state,
                        }
                    ),
            ],
        };
    }

    /// <summary>A unit for each value of the front matter, then one for each block, with its target text.</summary>
    private static IEnumerable<Unit> UnitsOf(TextPieces ours, TextPieces? theirs, ImmutableArray<int>[]? pairs)
    {
        foreach (var (key, words) in ours.Words)
            yield return UnitReader.Read(
                key,
                0,
                key,
                TextBlock.OfValue(key, words),
                theirs?.WordsOf(key) is { Length: > 0 } said ? TextBlock.OfValue(key, said) : null
            );
        for (var at = 0; at < ours.Blocks.Length; at++)
            yield return UnitReader.Read(
                "p" + (at + 1).ToString(CultureInfo.InvariantCulture),
                at + 1,
                null,
                ours.Blocks[at],
                pairs is not null && pairs[at] is { IsEmpty: false } blocks
                    ? TextBlock.Joined([.. blocks.Select(block => theirs!.Blocks[block])])
                    : null
            ) with
            {
                Hints =
                [
                    .. ours
                        .Comments.Where(comment => comment.Before == at && comment.Number == 0)
                        .Select(comment => comment.Says),
                ],
            };
    }

    /// <summary>Whether the translation was created by this import, as a template, and is not in the input.</summary>
    public bool IsNew { get; init; }

    public Unit? UnitOf(string id) => Units.FirstOrDefault(unit => unit.Id == id);

    /// <summary>
    /// The numbers of the blocks in which the source has changed; all blocks, where the mark has no fingerprints.
    /// </summary>
    public static HashSet<int> Behind(SourceMark mark, SourceMark now) =>
        mark.Fingerprints.IsEmpty && mark.Blob != now.Blob
            ? [.. Enumerable.Range(0, now.Fingerprints.Length)]
            : [.. mark.ChangedIn(now)];

    /// <summary>Whether the target language puts a space between sentences.</summary>
    public bool IsSpaced => !To.IsChinese && !To.IsJapanese;
}
