using Publish.Cli.Presenters;
using Publish.Import;
using static Publish.Cli.Presenters.Sentences;

namespace Publish.Cli.Results;

/// <summary>The result of an import from an old site, and the check of the input after it.</summary>
/// <param name="Report">Full path of the report.</param>
/// <param name="After">The check; null in a dry run.</param>
internal sealed record ImportOutcome(ImportResult Result, string Report, Checked? After) : Answer
{
    public override ExitCode Exit => After?.Exit ?? ExitCode.Done;

    public override void WriteTo(Presenter to)
    {
        to.Tell(After?.Diagnostics ?? [], After?.Input ?? "");
        to.Lines(Told(to.Around.Shown(Report)));
        if (After is not null)
            to.Line(After.Sentence);
    }

    /// <param name="report">The report's path, as it is printed.</param>
    private IEnumerable<string> Told(string report)
    {
        var texts = Result.Documents.SelectMany(document => document.Variants).ToArray();
        yield return $"{(Result.IsDryRun ? "It would be" : "Imported")} {Count(Result.Documents.Length, "document")} in {Count(texts.Length, "text")} from {Result.Kind}: {Outcomes(texts)}.";
        if (Result.Resumed > 0)
            yield return $"{Count(Result.Resumed, "page")} had been read by an earlier run, and were not read again.";
        if (Result.People + Result.Topics > 0)
            yield return $"Added: {Count(Result.People, "name")} to people.yml, {Count(Result.Topics, "topic")} to topics.yml.";
        if (!Result.Refused.IsEmpty)
            yield return $"{Count(Result.Refused.Length, "page")} not imported.";
        if (!Result.Asked.IsEmpty)
            yield return $"{Count(Result.Asked.Length, "pair")} of pages may be one text: decide.";
        var differing = texts.Count(text => text.Doubts.Any(doubt => doubt.Kind == DoubtKind.Differs));
        if (differing > 0)
            yield return $"{Count(differing, "text")} read otherwise than the original somewhere.";
        yield return $"What to look at: {report}";
    }

    private static string Outcomes(ImportedVariant[] texts) =>
        string.Join(
            ", ",
            texts
                .GroupBy(text => text.Outcome)
                .OrderBy(group => group.Key)
                .Select(group => $"{group.Count()} {Word(group.Key)}")
        )
            is { Length: > 0 } all
            ? all
            : "nothing";

    private static string Word(FileOutcome outcome) =>
        outcome switch
        {
            FileOutcome.New => "new",
            FileOutcome.Updated => "updated",
            FileOutcome.Same => "unchanged",
            _ => "kept as somebody has changed them",
        };
}
