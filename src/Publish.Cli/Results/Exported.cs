using Publish.Cli.Presenters;
using Publish.Translation.Exchange;

namespace Publish.Cli.Results;

/// <summary>A document was exported for translation.</summary>
/// <param name="File">Full path.</param>
internal sealed record Exported(string File, TranslationExport Export) : Answer
{
    public override void WriteTo(Presenter to)
    {
        var file = to.Around.Shown(File);
        var open = Export.Open > 0 ? $", {Export.Open} of those to be looked at again" : "";
        to.Lines([
            $"Written: {file}, {Sentences.Count(Export.Sentences, "sentence")}, {Export.Translated} of them translated{open}.",
            $"When it comes back: publish import-translation {file}",
        ]);
    }
}
