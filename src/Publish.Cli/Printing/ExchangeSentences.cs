using Publish.Cli.Answers;

namespace Publish.Cli.Printing;

/// <summary>Says what became of a file for translators.</summary>
internal static class ExchangeSentences
{
    /// <param name="file">As a person would write it.</param>
    public static IEnumerable<string> Of(Exported exported, string file)
    {
        var export = exported.Export;
        yield return $"Written: {file}, {Sentences.Count(export.Sentences, "sentence")}, {export.Translated} of them translated"
            + (export.Open > 0 ? $", {export.Open} of those to be looked at again." : ".");
        yield return $"When it comes back: publish import-translation {file}";
    }

    /// <param name="file">As a person would write it.</param>
    public static IEnumerable<string> Of(Imported imported, string file)
    {
        var import = imported.Import;
        yield return !import.HasChanged
            ? $"{file} says all of it already, and is left as it is."
            : $"{(import.IsNew ? "Made" : "Updated")}: {file}, {Sentences.Count(import.Taken, "sentence")} taken over.";
        if (import.Empty > 0)
            yield return $"{Sentences.Count(import.Empty, "sentence")} not translated yet"
                + (import.IsDraft ? ": it stays a draft." : ".");
        if (import.IsBehind)
            yield return $"The original has changed since the export: publish diff {import.Document} {import.Language} shows where.";
    }
}
