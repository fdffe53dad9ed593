using System.Globalization;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Printing;

/// <summary>Plain lines, and an annotation on each line at fault, where GitHub Actions runs the program.</summary>
internal sealed class GitHubPresenter(Surroundings around) : PlainPresenter(around)
{
    /// <summary>Content is printed where commands are not obeyed: a line of it may look like one.</summary>
    protected override void Tell(IReadOnlyList<Diagnostic> diagnostics, string input)
    {
        if (diagnostics.Count == 0)
            return;
        foreach (var diagnostic in diagnostics)
            Around.Output.WriteLine(Annotation(diagnostic, input));
        var token = "publish-" + Guid.NewGuid().ToString("n");
        Around.Output.WriteLine($"::stop-commands::{token}");
        base.Tell(diagnostics, input);
        Around.Output.WriteLine($"::{token}::");
    }

    private string Annotation(Diagnostic diagnostic, string input)
    {
        var (line, column) = diagnostic.Place.Position;
        var file = Path.GetRelativePath(Around.Variable("GITHUB_WORKSPACE") ?? Around.Folder, Path.Combine(input, diagnostic.Place.Source.Path));
        var kind = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        return string.Create(CultureInfo.InvariantCulture,
            $"::{kind} file={Property(file)},line={line},col={column},title={Property(diagnostic.Rule.Code)}::{Data(Visible.Of(diagnostic.Message) + "\n" + string.Join('\n', diagnostic.Mend.Split('\n').Select(part => Visible.Of(part))))}");
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
