using Publish.Engine.Diagnostics;
using Publish.Engine.Host;

namespace Publish.Cli.Presenters;

/// <summary>
/// What answers write themselves to: plain lines, for logs, pipes, and those who ask for them. What is found goes to
/// the output, what keeps a verb from its work to the error stream.
/// </summary>
internal class Presenter(HostEnvironment around)
{
    public HostEnvironment Around => around;

    /// <summary>How wide a row may be.</summary>
    public virtual int Columns => int.MaxValue;

    public static Presenter For(HostEnvironment around, bool plain) =>
        around switch
        {
            { IsGitHub: true } => new GitHubPresenter(around),
            { IsTerminal: true } when !plain && around.Variable("TERM") != "dumb" => new TerminalPresenter(around),
            _ => new Presenter(around),
        };

    /// <summary>Shows how far something is until it ends, well or not.</summary>
    /// <param name="state">Asked again and again; never empty.</param>
    public virtual Task Watch(Func<string> state, Task running) => Task.CompletedTask;

    /// <summary>
    /// What is wrong, a fair number of each kind: who has a thousand of one fault mends it in one place, and must still
    /// find the others.
    /// </summary>
    /// <param name="input">The folder that the diagnostics' paths are below.</param>
    /// <param name="whole">All of it, each at its place.</param>
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

    /// <summary>One line, in which nothing can move the cursor.</summary>
    public void Line(string text) => around.Output.WriteLine(Shown(text));

    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Line(line);
    }

    /// <summary>Lines in colour, where there is colour.</summary>
    /// <param name="areRows">Of a table, not to be broken between words.</param>
    public virtual void Lines(IEnumerable<StyledText[]> lines, bool areRows = false)
    {
        foreach (var line in lines)
            around.Output.WriteLine(Shown(StyledText.Plain(line)));
    }

    /// <summary>Tables beside one another, where there are tables.</summary>
    /// <param name="lines">What is said instead elsewhere.</param>
    public virtual void Tables(IReadOnlyList<NumberTable> tables, IEnumerable<string> lines) => Lines(lines);

    /// <summary>To the letter: another program reads it.</summary>
    public virtual void Verbatim(string text) => around.Output.Write(text);

    public void ErrorLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            around.Error.WriteLine(Shown(line));
    }

    protected virtual void Show(Loss loss) => Lines(LossLines.Of(loss, around.Host));

    /// <param name="diagnostics">At least one.</param>
    /// <param name="input">The folder that their paths are below.</param>
    protected virtual void Show(IReadOnlyList<Diagnostic> diagnostics, string input)
    {
        foreach (var diagnostic in diagnostics)
        {
            Lines(DiagnosticText.Lines(diagnostic));
            around.Output.WriteLine();
        }
    }

    /// <summary>What is printed of a line.</summary>
    protected virtual string Shown(string line) => ControlCharacters.Of(line);
}
