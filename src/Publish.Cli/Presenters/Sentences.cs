using System.Globalization;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.OutputFolder;

namespace Publish.Cli.Presenters;

/// <summary>Sentences and numbers that several answers print.</summary>
internal static class Sentences
{
    /// <summary>What the site lacks: unscaled pictures, undrawn cards, unprinted letters, and why.</summary>
    public static IEnumerable<string> Incomplete(
        UnscaledPictures? unscaled,
        UndrawnCards? undrawn,
        UnprintedSheets? unprinted
    )
    {
        if (unscaled is not null)
            yield return $"{Count(unscaled.Number, "picture")} could not be made smaller, and {(unscaled.Number == 1 ? "is" : "are")} published as {(unscaled.Number == 1 ? "it is" : "they are")}. {unscaled.Why}";
        if (undrawn is not null)
            yield return $"{Count(undrawn.Number, "card")} could not be drawn, and the site’s picture, or a sheet without words, stands there instead. {undrawn.Why}";
        if (unprinted is null)
            yield break;
        yield return $"{Count(unprinted.Number, "letter")} could not be printed as PDF; the rest of the site stands. {unprinted.Trouble}".TrimEnd();
        foreach (var failed in unprinted.Failed)
            yield return $"  {failed.Source}: {failed.Why}";
    }

    /// <summary>The progress of a build; never empty, as the console refuses an empty status.</summary>
    public static string Of(BuildProgress progress) =>
        progress switch
        {
            { WaitsFor: { } holder } => $"Waiting for another build ({holder})",
            { Phase: { } phase, Total: > 0 } => $"{phase} {progress.Done} of {progress.Total}",
            _ => progress.Phase?.ToString() ?? "Working",
        };

    public static string Lost(IReadOnlyList<Loss> losses) =>
        $"this site is built strictly, and this machine lacks something ({Count(losses.Count, "error")}; publish doctor tells all that it needs)";

    /// <param name="whole">Whether each diagnostic counts; else one for each cause.</param>
    public static string Found(IReadOnlyList<Diagnostic> all, bool whole = false)
    {
        var diagnostics = whole ? all : CauseFold.Of(all);
        var errors = diagnostics.Count(diagnostic => diagnostic.Rule.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        return (errors, warnings) switch
        {
            (0, _) => Count(warnings, "warning"),
            (_, 0) => Count(errors, "error"),
            _ => $"{Count(errors, "error")} and {Count(warnings, "warning")}",
        };
    }

    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    public static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
