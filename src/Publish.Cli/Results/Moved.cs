using Publish.Cli.Presenters;
using Publish.Translation.Moves;

namespace Publish.Cli.Results;

/// <summary>A document was moved, or would be, in a dry run.</summary>
internal sealed record Moved(DocumentMove Move, bool IsDryRun) : Answer
{
    public override void WriteTo(Presenter to) =>
        to.Lines([
            IsDryRun ? $"{Move.From} would be {Move.To}:" : $"{Move.From} is {Move.To} now:",
            .. Move.Addresses.Select(pair => $"  {pair.Old} leads to {pair.Now}"),
            .. Move.Mended.Select(file => $"  {Move.Now(file)}: links mended"),
            IsDryRun ? "Nothing was changed." : "Look at it with publish check.",
        ]);
}
