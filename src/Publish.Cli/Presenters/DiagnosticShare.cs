using Publish.Engine.Diagnostics;

namespace Publish.Cli.Presenters;

/// <summary>The diagnostics that are printed: the first ones of each code, and the number of the rest.</summary>
/// <param name="Rest">One line for each code with more diagnostics.</param>
internal sealed record DiagnosticShare(IReadOnlyList<Diagnostic> Shown, IReadOnlyList<string> Rest)
{
    /// <summary>Most diagnostics of one code.</summary>
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
