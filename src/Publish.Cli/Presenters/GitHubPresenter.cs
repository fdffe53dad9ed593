using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;

namespace Publish.Cli.Presenters;

/// <summary>Presenter for GitHub Actions: plain lines, and an annotation for each diagnostic.</summary>
internal sealed class GitHubPresenter(HostEnvironment around) : Presenter(around)
{
    /// <summary>
    /// Breaks up workflow commands, <c>::</c> at the start of a line and <c>##[</c> anywhere, so that GitHub does not
    /// execute them.
    /// </summary>
    protected override string Shown(string line) => Defused(base.Shown(line));

    /// <summary>
    /// Prints annotations, then the diagnostics between <c>stop-commands</c>, unchanged, so that carets align and
    /// quoted content executes no command.
    /// </summary>
    protected override void Show(IReadOnlyList<Diagnostic> diagnostics, string input)
    {
        foreach (var diagnostic in diagnostics)
            Around.Output.WriteLine(Annotation(diagnostic, input));
        var token = "publish-" + Guid.NewGuid().ToString("n");
        Around.Output.WriteLine($"::stop-commands::{token}");
        foreach (var line in diagnostics.SelectMany(diagnostic => DiagnosticText.Lines(diagnostic).Append("")))
            Around.Output.WriteLine(line);
        Around.Output.WriteLine($"::{token}::");
    }

    /// <summary>Prints an annotation without a file, as no file is at fault.</summary>
    protected override void Show(Loss loss)
    {
        var lines = LossLines.Of(loss, Around.Host);
        Around.Output.WriteLine(
            $"::error title={Property(loss.Needs?.Name ?? "strict")}::{Data(string.Join('\n', lines.Select(line => ControlCharacters.Of(line))))}"
        );
        base.Show(loss);
    }

    private string Annotation(Diagnostic diagnostic, string input)
    {
        var (line, column) = diagnostic.Place.Position;
        var file = FileOf(Path.Combine(input, diagnostic.Place.Source.Path), Around);
        var kind = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{kind} file={file},line={line},col={column},title={Property(diagnostic.Rule.Code)}::{Data(ControlCharacters.Of(diagnostic.Message, spaces: true) + "\n" + string.Join('\n', diagnostic.Mend.Split('\n').Select(part => ControlCharacters.Of(part, spaces: true)).Concat(DiagnosticText.Others(diagnostic))))}"
        );
    }

    /// <summary>The file property of an annotation: the path relative to the repository.</summary>
    public static string FileOf(string path, HostEnvironment around) =>
        Property(
            ControlCharacters.Of(Path.GetRelativePath(around.Variable("GITHUB_WORKSPACE") ?? around.Folder, path))
        );

    private static string Defused(string line) =>
        (
            line.TrimStart().StartsWith("::", StringComparison.Ordinal)
                ? line.Replace("::", ": :", StringComparison.Ordinal)
                : line
        ).Replace("##[", "## [", StringComparison.Ordinal);

    public static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    public static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
