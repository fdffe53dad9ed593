using System.Globalization;
using Publish.Cli.Presenters;
using Publish.Engine.Build;
using Publish.Engine.Host;
using Publish.Engine.OutputFolder;
using static Publish.Cli.Presenters.Sentences;

namespace Publish.Cli.Results;

/// <summary>The result of a build, whether the site was written or not.</summary>
/// <param name="Input">Full path.</param>
internal sealed record Built(BuildResult Result, string Input) : Answer
{
    public override ExitCode Exit =>
        Result.Written switch
        {
            null when Result.IsMachines => ExitCode.Environment,
            null => ExitCode.ContentErrors,
            { Unprinted: not null } => ExitCode.Environment,
            _ => ExitCode.Done,
        };

    public override void WriteTo(Presenter to)
    {
        to.Tell(Result.Diagnostics, Input);
        to.Tell(Result.Losses);
        to.Lines(Result.LeftOut.Select(id => StyledText.Line($"Left out: {id}", "yellow")));
        to.Tables(Result.Written is null ? [] : [Pages(), Times()], Numbers());
        var output = to.Around.Shown(Result.Output);
        if (Result.Written is not { } written)
        {
            var why = Result.IsMachines ? Lost(Result.Losses) : Found(Result.Diagnostics);
            to.Lines([StyledText.Line($"Nothing was written: {why}. {output} stands as it stood.", "bold red")]);
            return;
        }
        to.Lines([StyledText.Line(Sentence(written, output), "bold green")]);
        to.Lines(Incomplete(written.Unscaled, written.Undrawn, written.Unprinted));
        to.Lines(written.PrintRemarks);
        to.Lines(written.CardRemarks.Except(written.PrintRemarks));
        Clean(written, to);
    }

    private NumberTable Pages() =>
        new("Language", "Pages", [.. Result.Pages.Select(one => ($"{one.Name} ({one.Tag})", Number(one.Pages)))]);

    private NumberTable Times() =>
        new("Phase", "Time", [.. Result.Times.Select(one => (one.Phase.ToString(), Seconds(one.Time)))]);

    /// <summary>The contents of the tables as lines; without the times where nothing was written.</summary>
    private IEnumerable<string> Numbers()
    {
        foreach (var language in Result.Pages)
            yield return $"{language.Tag}: {Count(language.Pages, "page")}";
        if (Result.Written is not null)
            yield return string.Join(
                ", ",
                Result.Times.Select(one => $"{one.Phase.ToString().ToLowerInvariant()} {Seconds(one.Time)}")
            );
    }

    /// <param name="output">The output folder, as it is printed.</param>
    private string Sentence(WriteResult written, string output)
    {
        var time = TimeSpan.FromTicks(Result.Times.Sum(one => one.Time.Ticks));
        var files = written is { Written: 0, Removed: 0 }
            ? $"all {Count(written.Unchanged, "file")} unchanged"
            : $"{Count(written.Written, "file")} written, {Number(written.Unchanged)} unchanged, {Number(written.Removed)} removed";
        return $"Built {Count(Result.Pages.Sum(one => one.Pages), "page")} into {output} in {Seconds(time)}: {files}.";
    }

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    /// <summary>
    /// Waits for the deletion of the last site; a failure is printed and not counted, as the new site is in place.
    /// </summary>
    private static void Clean(WriteResult written, Presenter to)
    {
        try
        {
            written.Cleaning.GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OutputRefusedException)
        {
            to.ErrorLines([$"The last site could not be deleted; the next build tries again. {failure.Message}"]);
        }
    }
}
