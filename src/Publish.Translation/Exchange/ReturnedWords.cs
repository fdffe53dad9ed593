using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Translation.Exchange.Segments;

namespace Publish.Translation.Exchange;

/// <summary>
/// Assigns the returned segments to the exported units, by id; unknown, duplicate and changed segments are diagnostics.
/// </summary>
internal sealed class ReturnedWords
{
    private readonly Dictionary<string, ReturnedSegment> byId = new(StringComparer.Ordinal);
    private readonly ExchangeFile returned;
    private readonly Findings findings;

    private ReturnedWords(ExchangeFile returned, Findings findings) =>
        (this.returned, this.findings) = (returned, findings);

    public static ImmutableArray<UnitWords> Of(ExchangeDocument exported, ExchangeFile returned, Findings findings) =>
        new ReturnedWords(returned, findings).Of(exported);

    private ImmutableArray<UnitWords> Of(ExchangeDocument exported)
    {
        var bySource = exported
            .Units.SelectMany(unit => unit.Segments)
            .ToLookup(segment => segment.Source, segment => segment.Id);
        var known = exported.Units.SelectMany(unit => unit.Segments).ToDictionary(segment => segment.Id);
        foreach (var one in returned.Segments)
        {
            var id = one.Id.Length == 0 && bySource[one.Source].Take(2).ToArray() is [var only] ? only : one.Id;
            if (!known.TryGetValue(id, out var segment))
                findings.Add(ReturnedRules.UnknownSegment, one.Named, id.Length > 0 ? id : "without a name");
            else if (!byId.TryAdd(id, one))
                findings.Add(ReturnedRules.SegmentTwice, one.Named, id);
            else if (Flat(one.Source) != Flat(segment.Source))
                findings.Add(ReturnedRules.SourceDiffers, one.Named, id, segment.Source);
        }
        return [.. exported.Units.Select(Words)];
    }

    /// <summary>Combines returned and exported targets: an empty returned segment keeps the exported words.</summary>
    private UnitWords Words(Unit unit)
    {
        var came = unit.Segments.Select(segment => byId.GetValueOrDefault(segment.Id)).ToArray();
        string[] words =
        [
            .. unit.Segments.Select(
                (segment, at) =>
                    came[at]?.Target.Trim() is { Length: > 0 } target && Flat(target) != Flat(segment.Target)
                        ? Flat(target)
                        : segment.Target
            ),
        ];
        bool[] touched = [.. unit.Segments.Select((segment, at) => words[at] != segment.Target)];
        new SegmentCheck(unit, came, findings).Look(touched);
        return new UnitWords(
            unit,
            [.. words],
            [.. touched],
            IsOpen: came.Where(
                    (one, at) =>
                        one is null ? ExchangeFile.IsOpen(unit.State) : one.IsOpen && (!touched[at] || returned.IsPo)
                )
                .Any(),
            Place: came.Where((one, at) => one is not null && touched[at]).FirstOrDefault()?.Place
                ?? new Place(returned.File, 0)
        );
    }

    private static string Flat(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A unit with the target texts after an import.</summary>
/// <param name="Words">One text for each segment; empty where it is not translated.</param>
/// <param name="Touched">Which of them differ from the export.</param>
/// <param name="IsOpen">Whether a segment is marked as not done.</param>
/// <param name="Place">Place of the first changed segment.</param>
internal sealed record UnitWords(
    Unit Unit,
    ImmutableArray<string> Words,
    ImmutableArray<bool> Touched,
    bool IsOpen,
    Place Place
)
{
    public bool IsTouched => Touched.Contains(true);

    public bool IsFilled => !Words.Contains("");
}
