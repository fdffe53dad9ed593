using System.Globalization;
using System.Text;
using Publish.Cli.Answers;
using Publish.Engine.Diagnostics;
using Publish.Engine.Machine;

namespace Publish.Cli.Printing;

/// <summary>Plain lines, and an annotation on each line at fault, where GitHub Actions runs the program.</summary>
internal sealed class GitHubPresenter(Surroundings around) : PlainPresenter(around)
{
    /// <summary>GitHub obeys a line that begins with two colons, and two signs and a bracket anywhere.</summary>
    protected override string Shown(string line) => Defused(base.Shown(line));

    protected override void Print(IEnumerable<Ink[]> lines, bool areRows) =>
        Around.Output.Write(string.Concat(Ink.Plain(lines).Split('\n')[..^1].Select(line => Defused(line) + "\n")));

    /// <summary>
    /// Content is printed to the letter, so that the caret stands right, where commands are not obeyed: a line of it
    /// may look like one.
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

    /// <summary>Of no file: nobody who writes can mend it.</summary>
    protected override void Show(Loss loss)
    {
        var lines = LossLines.Of(loss, Around.Host);
        Around.Output.WriteLine(
            $"::error title={Property(loss.Needs?.Name ?? "strict")}::{Data(string.Join('\n', lines.Select(line => Visible.Of(line))))}"
        );
        base.Show(loss);
    }

    private string Annotation(Diagnostic diagnostic, string input)
    {
        var (line, column) = diagnostic.Place.Position;
        var file = Path.GetRelativePath(
            Around.Variable("GITHUB_WORKSPACE") ?? Around.Folder,
            Path.Combine(input, diagnostic.Place.Source.Path)
        );
        var kind = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{kind} file={Property(Visible.Of(file))},line={line},col={column},title={Property(diagnostic.Rule.Code)}::{Data(Visible.Of(diagnostic.Message, spaces: true) + "\n" + string.Join('\n', diagnostic.Mend.Split('\n').Select(part => Visible.Of(part, spaces: true)).Concat(DiagnosticText.Others(diagnostic))))}"
        );
    }

    /// <summary>
    /// An annotation for each text that waits for a translator, on its file, or where it has none on its source's.
    /// </summary>
    public static string Of(Standing standing, Surroundings around)
    {
        var annotations = new StringBuilder();
        foreach (var (document, translation) in standing.Cells.Where(cell => StatusText.IsDebt(cell.Translation)))
        {
            var file = translation.File ?? document.In(document.SourceLanguage).File;
            var path = Path.GetRelativePath(
                around.Variable("GITHUB_WORKSPACE") ?? around.Folder,
                Path.Combine(standing.Input, file ?? document.Id)
            );
            var words =
                StatusText.Word(translation.State)
                + (translation.Paragraphs.IsEmpty ? "" : $": {StatusTable.Paragraphs(translation.Paragraphs)}");
            annotations.Append(
                CultureInfo.InvariantCulture,
                $"::warning file={Property(Visible.Of(path))},title={Property(translation.Language.Tag)}::{Data(Visible.Of($"{document.Id} {translation.Language.Tag}: {words}"))}\n"
            );
        }
        return annotations.ToString();
    }

    private static string Defused(string line) =>
        (
            line.TrimStart().StartsWith("::", StringComparison.Ordinal)
                ? line.Replace("::", ": :", StringComparison.Ordinal)
                : line
        ).Replace("##[", "## [", StringComparison.Ordinal);

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
