using System.Globalization;
using Publish.Cli.Presenters;
using Publish.Export.Mirror;
using static Publish.Cli.Presenters.Sentences;

namespace Publish.Cli.Results;

/// <summary>The result of <c>publish mirror</c>, whether the mirror was written or not.</summary>
/// <param name="Input">Full path.</param>
internal sealed record Mirrored(MirrorResult Result, string Input) : Answer
{
    public override ExitCode Exit =>
        Result switch
        {
            { Packed: null, Losses.IsEmpty: false } => ExitCode.Environment,
            { Packed: null } => ExitCode.ContentErrors,
            { Unprinted: not null } => ExitCode.Environment,
            _ => ExitCode.Done,
        };

    public override void WriteTo(Presenter to)
    {
        to.Tell(Result.Diagnostics, Input);
        to.Tell(Result.Losses);
        if (Result.Packed is not { } packed)
        {
            var why = Result.Losses.IsEmpty ? Found(Result.Diagnostics) : Lost(Result.Losses);
            to.Line($"No mirror was made: {why}. An older one stands as it stood.");
            return;
        }
        var size = (packed.Length / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
        to.Line(
            $"Written: {to.Around.Shown(packed.File)}, {size} MB, with {Count(packed.Pages, "page")} and {Count(packed.Singles, "single file")} to send."
        );
        to.Lines(Incomplete(Result.Unscaled, undrawn: null, Result.Unprinted));
    }
}
