using System.Globalization;
using Publish.Cli.Answers;
using Publish.Engine.Diagnostics;
using Publish.Engine.Files;
using Publish.Engine.Machine;
using Publish.Engine.Mirror;
using Publish.Engine.Write;

namespace Publish.Cli.Printing;

/// <summary>Says results in one sentence.</summary>
internal static class Sentences
{
    public static string Of(Checked found) =>
        found.Diagnostics.Count == 0
            ? $"{Count(found.Documents, "document")} in {Count(found.Variants, "text")}: nothing wrong."
            : $"{Count(found.Documents, "document")} in {Count(found.Variants, "text")}: {Found(found.Diagnostics, found.IsWhole)}.";

    /// <param name="output">As a person would write it.</param>
    public static string Of(BuildResult result, string output)
    {
        if (result.Written is not { } written)
            return $"Nothing was written: {(result.IsMachines ? Lost(result.Losses) : Found(result.Diagnostics))}. {output} stands as it stood.";
        var time = TimeSpan.FromTicks(result.Times.Sum(one => one.Time.Ticks));
        var files = written is { Written: 0, Removed: 0 }
            ? $"all {Count(written.Unchanged, "file")} unchanged"
            : $"{Count(written.Written, "file")} written, {Number(written.Unchanged)} unchanged, {Number(written.Removed)} removed";
        return $"Built {Count(result.Pages.Sum(one => one.Pages), "page")} into {output} in {time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s: {files}.";
    }

    public static IEnumerable<string> Of(MirrorResult result, Surroundings around) =>
        result.Packed is not { } packed
            ?
            [
                $"No mirror was made: {(result.Losses.IsEmpty ? Found(result.Diagnostics) : Lost(result.Losses))}. An older one stands as it stood.",
            ]
            :
            [
                $"Written: {around.Shown(packed.File)}, {(packed.Length / 1e6).ToString("0.0", CultureInfo.InvariantCulture)} MB, with {Count(packed.Pages, "page")} and {Count(packed.Singles, "single file")} to send.",
                .. result.Unscaled is { } unscaled ? [Of(unscaled)] : Array.Empty<string>(),
                .. result.Unprinted is { } unprinted ? Of(unprinted) : [],
            ];

    public static string Of(UndrawnCards undrawn) =>
        $"{Count(undrawn.Number, "card")} could not be drawn, and the site’s picture, or a sheet without words, stands there instead. {undrawn.Why}";

    public static string Of(UnscaledPictures unscaled) =>
        $"{Count(unscaled.Number, "picture")} could not be made smaller, and {(unscaled.Number == 1 ? "is" : "are")} published as {(unscaled.Number == 1 ? "it is" : "they are")}. {unscaled.Why}";

    public static IEnumerable<string> Of(UnprintedSheets unprinted) =>
        [
            $"{Count(unprinted.Number, "letter")} could not be printed as PDF; the rest of the site stands. {unprinted.Trouble}".TrimEnd(),
            .. unprinted.Failed.Select(failed => $"  {failed.Source}: {failed.Why}"),
        ];

    public static IEnumerable<string> Of(Followed followed) =>
        followed.Texts.Count == 0
            ? [$"{followed.Document} has no translation."]
            : followed.Texts.Select(text =>
                $"{followed.Document} {text.Language}: "
                + text switch
                {
                    { IsTracked: false } => "untracked, left as it is.",
                    { Behind: { Length: > 0 } behind } => $"stays behind: {StatusTable.Paragraphs(behind)}.",
                    { Changed: true } => "caught up.",
                    _ => "was caught up already.",
                }
            );

    public static IEnumerable<string> Of(Moved moved) =>
        [
            moved.IsDryRun
                ? $"{moved.Move.From} would be {moved.Move.To}:"
                : $"{moved.Move.From} is {moved.Move.To} now:",
            .. moved.Move.Addresses.Select(pair => $"  {pair.Old} leads to {pair.Now}"),
            .. moved.Move.Mended.Select(file => $"  {moved.Move.Now(file)}: links mended"),
            moved.IsDryRun ? "Nothing was changed." : "Look at it with publish check.",
        ];

    /// <param name="file">As a person would write it.</param>
    public static IEnumerable<string> Of(TranslationBegun begun, string file) =>
        [
            $"Begun: {file}",
            .. begun.IsTracked
                ? []
                : new[]
                {
                    "The text that it is made from does not say which source it follows, so neither does this one.",
                },
            .. begun.Glossary.IsEmpty ? [] : new[] { "", "Settled in this language:" },
            .. begun.Glossary.Select(term =>
                $"  {term.Name.ReplaceLineEndings(" ")} = {term.Settled.ReplaceLineEndings(" ")}"
            ),
        ];

    public static IEnumerable<string> Of(LanguageAdded added, Surroundings around) =>
        [
            .. added.Site is { } site
                ? new[] { $"{around.Shown(site)}: {added.Name} ({added.Tag}) is a language of this site." }
                : [],
            .. added.Sheet is { } sheet
                ?
                [
                    $"{around.Shown(added.Words)}: {Count(sheet.Open, "word")} to write, and {Number(sheet.Filled)} that CLDR knows to read over.",
                    .. sheet.HasNames
                        ? []
                        : new[]
                        {
                            "CLDR does not name countries in it: they are shown by their codes until that file names them, under countries.",
                        },
                    $"What is left: publish status --language {added.Tag}",
                ]
                : new[] { $"Its words are there already. Translate: publish translate <document> {added.Tag}" },
        ];

    /// <summary>
    /// Never empty, also before the first phase and after the last: an empty status is refused by the console.
    /// </summary>
    public static string Of(BuildProgress progress) =>
        progress switch
        {
            { WaitsFor: { } holder } => $"Waiting for another build ({holder})",
            { Phase: { } phase, Total: > 0 } => $"{phase} {progress.Done} of {progress.Total}",
            _ => progress.Phase?.ToString() ?? "Working",
        };

    private static string Lost(IReadOnlyList<Loss> losses) =>
        $"this site is built strictly, and this machine lacks something ({Count(losses.Count, "error")}; publish doctor tells all that it needs)";

    /// <param name="whole">What has one cause counts as many times as it is told.</param>
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
