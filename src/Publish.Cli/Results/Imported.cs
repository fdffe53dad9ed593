using Publish.Cli.Presenters;
using Publish.Translation.Exchange;

namespace Publish.Cli.Results;

/// <summary>A translation was created or updated from an exchange file.</summary>
internal sealed record Imported(ImportedTranslation Import) : Answer
{
    public override void WriteTo(Presenter to)
    {
        var file = to.Around.Shown(Import.Path);
        to.Line(
            !Import.HasChanged
                ? $"{file} says all of it already, and is left as it is."
                : $"{(Import.IsNew ? "Made" : "Updated")}: {file}, {Sentences.Count(Import.Taken, "sentence")} taken over."
        );
        if (Import.Empty > 0)
            to.Line(
                $"{Sentences.Count(Import.Empty, "sentence")} not translated yet{(Import.IsDraft ? ": it stays a draft" : "")}."
            );
        if (Import.IsBehind)
            to.Line(
                $"The original has changed since the export: publish diff {Import.Document} {Import.Language} shows where."
            );
    }
}
