using Publish.Engine.Diagnostics;

namespace Publish.Cli.Presenters;

/// <summary>What a run tells of all that it found: the first of each kind, and how many more there are.</summary>
/// <param name="Rest">A line a kind.</param>
internal sealed record DiagnosticShare(IReadOnlyList<Diagnostic> Shown, IReadOnlyList<string> Rest)
{
    /// <summary>Of one kind.</summary>
    public const int Most = 20;

    public static DiagnosticShare Of(IReadOnlyList<Diagnostic> all)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var shown = new List<Diagnostic>(Math.Min(all.Count, Most));
        foreach (var diagnostic in all)
            if ((counts[diagnostic.Rule.Code] = counts.GetValueOrDefault(diagnostic.Rule.Code) + 1) <= Most)
                shown.Add(diagnostic);
        return new DiagnosticShare(
            shown,
            [
                .. counts
                    .Where(pair => pair.Value > Most)
                    .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair =>
                        $"{pair.Key}: {Sentences.Number(pair.Value - Most)} more like these. publish explain {pair.Key} says what they are."
                    ),
            ]
        );
    }
}
