using Publish.Engine.Diagnostics;
using Publish.Engine.Host;

namespace Publish.Cli.Presenters;

/// <summary>
/// Prints answers as plain lines, for logs, pipes and <c>--plain</c>: results and diagnostics to standard output,
/// refusals and faults to standard error.
/// </summary>
internal class Presenter(HostEnvironment around)
{
    public HostEnvironment Around => around;

    /// <summary>Width of a table row in columns.</summary>
    public virtual int Columns => int.MaxValue;

    public static Presenter For(HostEnvironment around, bool plain) =>
        around switch
        {
            { IsGitHub: true } => new GitHubPresenter(around),
            { IsTerminal: true } when !plain && around.Variable("TERM") != "dumb" => new TerminalPresenter(around),
            _ => new Presenter(around),
        };

    /// <summary>Shows progress until a task ends, successfully or not.</summary>
    /// <param name="state">Called repeatedly; never returns an empty text.</param>
    public virtual Task Watch(Func<string> state, Task running) => Task.CompletedTask;

    /// <summary>Prints diagnostics, at most 20 of each code, so that many of one code do not hide the others.</summary>
    /// <param name="input">The input folder, which the diagnostics' paths are relative to.</param>
    /// <param name="whole">Whether all are printed, without grouping by cause.</param>
    public void Tell(IReadOnlyList<Diagnostic> diagnostics, string input, bool whole = false)
    {
        var told = whole ? new DiagnosticShare(diagnostics, []) : DiagnosticShare.Of(CauseFold.Of(diagnostics));
        if (told.Shown.Count > 0)
            Show(told.Shown, input);
        Lines(told.Rest);
        if (told.Rest.Count > 0)
            around.Output.WriteLine();
    }

    public void Tell(IReadOnlyList<Loss> losses)
    {
        foreach (var loss in losses)
            Show(loss);
        if (losses.Count > 0)
            around.Output.WriteLine();
    }

    /// <summary>Prints one line, with control characters replaced.</summary>
    public void Line(string text) => around.Output.WriteLine(Shown(text));

    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Line(line);
    }

    /// <summary>Prints lines, styled where the presenter has styles.</summary>
    /// <param name="areRows">Whether the lines are table rows, which must not wrap.</param>
    public virtual void Lines(IEnumerable<StyledText[]> lines, bool areRows = false)
    {
        foreach (var line in lines)
            around.Output.WriteLine(Shown(StyledText.Plain(line)));
    }

    /// <summary>Prints tables side by side, where the presenter has tables.</summary>
    /// <param name="lines">The lines that are printed otherwise.</param>
    public virtual void Tables(IReadOnlyList<NumberTable> tables, IEnumerable<string> lines) => Lines(lines);

    /// <summary>Prints a text unchanged, for other programs.</summary>
    public virtual void Verbatim(string text) => around.Output.Write(text);

    public void ErrorLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            around.Error.WriteLine(Shown(line));
    }

    protected virtual void Show(Loss loss) => Lines(LossLines.Of(loss, around.Host));

    /// <param name="diagnostics">At least one.</param>
    /// <param name="input">The input folder, which their paths are relative to.</param>
    protected virtual void Show(IReadOnlyList<Diagnostic> diagnostics, string input)
    {
        foreach (var diagnostic in diagnostics)
        {
            Lines(DiagnosticText.Lines(diagnostic));
            around.Output.WriteLine();
        }
    }

    /// <summary>A line as it is printed: with control characters replaced.</summary>
    protected virtual string Shown(string line) => ControlCharacters.Of(line);
}
