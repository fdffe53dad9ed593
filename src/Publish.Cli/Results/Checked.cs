using Publish.Cli.Presenters;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using static Publish.Cli.Presenters.Sentences;

namespace Publish.Cli.Results;

/// <summary>The diagnostics of the whole input.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Variants">The number of variants.</param>
/// <param name="Input">Full path.</param>
internal sealed record Checked(IReadOnlyList<Diagnostic> Diagnostics, int Documents, int Variants, string Input)
    : Answer
{
    /// <summary>Whether all are printed, without grouping by cause.</summary>
    public bool IsWhole { get; init; }

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == Severity.Error);

    public override ExitCode Exit => Errors > 0 ? ExitCode.ContentErrors : ExitCode.Done;

    public string Sentence =>
        $"{Count(Documents, "document")} in {Count(Variants, "text")}: {(Diagnostics.Count == 0 ? "nothing wrong" : Found(Diagnostics, IsWhole))}.";

    public override void WriteTo(Presenter to)
    {
        to.Tell(Diagnostics, Input, IsWhole);
        to.Line(Sentence);
    }

    /// <summary>
    /// Merges the diagnostics of several editions; a link to an embargoed document is an error only in the released
    /// one.
    /// </summary>
    public static Checked Of(IReadOnlyList<Edition> editions, string input) =>
        new(
            [
                .. Findings.InOrder(
                    editions
                        .SelectMany(edition => edition.Diagnostics)
                        .DistinctBy(one => (one.Rule.Code, one.Place.Source.Path, one.Place.Offset, one.Message))
                ),
            ],
            editions[0].Newsroom?.Documents.Length ?? 0,
            editions[0].Newsroom?.Documents.Sum(document => document.Variants.Length) ?? 0,
            input
        );
}
