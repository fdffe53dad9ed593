using Publish.Cli.Answers;
using Publish.Engine.Import;

namespace Publish.Cli.Printing;

/// <summary>Says what came in, and what to do next.</summary>
internal static class ImportSentences
{
    /// <param name="report">As a person would write it.</param>
    public static IEnumerable<string> Of(Brought brought, string report)
    {
        var result = brought.Result;
        var texts = result.Documents.SelectMany(document => document.Variants).ToArray();
        yield return $"{(result.IsDryRun ? "It would be" : "Imported")} {Sentences.Count(result.Documents.Length, "document")} in {Sentences.Count(texts.Length, "text")} from {result.Kind}: {Outcomes(texts)}.";
        if (result.Resumed > 0)
            yield return $"{Sentences.Count(result.Resumed, "page")} had been read by an earlier run, and were not read again.";
        if (result.People + result.Topics > 0)
            yield return $"Added: {Sentences.Count(result.People, "name")} to people.yml, {Sentences.Count(result.Topics, "topic")} to topics.yml.";
        if (!result.Refused.IsEmpty)
            yield return $"{Sentences.Count(result.Refused.Length, "page")} not imported.";
        if (!result.Asked.IsEmpty)
            yield return $"{Sentences.Count(result.Asked.Length, "pair")} of pages may be one text: decide.";
        var differing = texts.Count(text => text.Doubts.Any(doubt => doubt.Kind == DoubtKind.Differs));
        if (differing > 0)
            yield return $"{Sentences.Count(differing, "text")} read otherwise than the original somewhere.";
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
