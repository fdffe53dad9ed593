using System.Globalization;
using Publish.Cli.Answers;
using Publish.Engine.Diagnostics;
using Publish.Engine.Machine;
using Publish.Engine.Write;

namespace Publish.Cli.Printing;

/// <summary>
/// Prints answers; what is found goes to the output, what keeps a verb from its work to the error stream.
/// </summary>
internal abstract class Presenter(Surroundings around)
{
    protected Surroundings Around => around;

    /// <summary>How wide a row may be.</summary>
    protected virtual int Columns => int.MaxValue;

    public static Presenter For(Surroundings around, bool plain) =>
        around switch
        {
            { IsGitHub: true } => new GitHubPresenter(around),
            { IsTerminal: true } when !plain && around.Variable("TERM") != "dumb" => new TerminalPresenter(around),
            _ => new PlainPresenter(around),
        };

    /// <summary>Shows how far something is until it ends, well or not.</summary>
    /// <param name="state">Asked again and again; never empty.</param>
    public virtual Task Watch(Func<string> state, Task running) => Task.CompletedTask;

    public void Print(Answer answer)
    {
        switch (answer)
        {
            case Built built:
                Tell(built.Result.Diagnostics, built.Input);
                Tell(built.Result.Losses);
                Print(built);
                if (built.Result.Written?.Unscaled is { } unscaled)
                    Line(Sentences.Of(unscaled));
                if (built.Result.Written?.Undrawn is { } undrawn)
                    Line(Sentences.Of(undrawn));
                if (built.Result.Written?.Unprinted is { } unprinted)
                    Lines(Sentences.Of(unprinted));
                Lines(built.Result.Written?.PrintRemarks ?? []);
                Lines(built.Result.Written?.CardRemarks.Except(built.Result.Written.PrintRemarks) ?? []);
                Clean(built);
                break;
            case Mirrored mirrored:
                Tell(mirrored.Result.Diagnostics, mirrored.Input);
                Tell(mirrored.Result.Losses);
                Lines(Sentences.Of(mirrored.Result, around));
                break;
            case Checked found:
                Tell(found.Diagnostics, found.Input, found.IsWhole);
                Line(Sentences.Of(found));
                break;
            case Brought brought:
                Tell(brought.After?.Diagnostics ?? [], brought.After?.Input ?? "");
                Lines(ImportSentences.Of(brought, around.Shown(brought.Report)));
                if (brought.After is { } after)
                    Line(Sentences.Of(after));
                break;
            case Read read:
                Tell(read.Diagnostics, read.Input);
                Line(
                    read.Diagnostics.Count == 0 ? "Read: nothing wrong." : $"Read: {Sentences.Found(read.Diagnostics)}."
                );
                break;
            case Unreadable unreadable:
                Tell(unreadable.Diagnostics, unreadable.Input);
                Line($"{unreadable.Document} is not printed: {Sentences.Found(unreadable.Diagnostics)}.");
                break;
            default:
                PrintOfTexts(answer);
                break;
        }
    }

    /// <summary>What verbs that write texts and translations answer.</summary>
    private void PrintOfTexts(Answer answer)
    {
        switch (answer)
        {
            case Begun { Files: var files } begun:
                Tell(begun.Diagnostics, begun.Input);
                Line($"Begun: {string.Join(", ", files.Select(file => Visible.Of(around.Shown(file))))}");
                Line("Write in the first, then look at it: publish preview");
                Line(
                    $"It is a draft: when it is ready, take the line “draft: true” out of {Visible.Of(around.Shown(files[1]))}."
                );
                break;
            case Moved moved:
                Lines(Sentences.Of(moved));
                break;
            case Archived archived:
                Line(
                    $"Written: {around.Shown(archived.File)}, {Sentences.Count(archived.Documents, "document")} in all languages."
                );
                break;
            case Standing standing:
                Print(standing);
                break;
            case Followed followed:
                Lines(Sentences.Of(followed));
                break;
            case Compared { SavedTo: { } file }:
                Line($"Written: {around.Shown(file)}");
                break;
            case Compared compared:
                Print(DifferenceText.Of(compared), areRows: false);
                break;
            case TranslationBegun begun:
                Lines(Sentences.Of(begun, around.Shown(begun.File)));
                break;
            case LanguageAdded added:
                Lines(Sentences.Of(added, around));
                break;
            case Exported exported:
                Lines(ExchangeSentences.Of(exported, around.Shown(exported.File)));
                break;
            case Imported imported:
                Lines(ExchangeSentences.Of(imported, around.Shown(imported.Import.Path)));
                break;
            case NotImported refused:
                Tell(refused.Diagnostics, refused.Input);
                Line($"Nothing was written: {Sentences.Found(refused.Diagnostics)}.");
                break;
            default:
                PrintOfProgram(answer);
                break;
        }
    }

    /// <summary>What concerns the program itself: what the machine lacks, why a verb did not do its work.</summary>
    private void PrintOfProgram(Answer answer)
    {
        switch (answer)
        {
            case Explanation { Rule: var rule }:
                Lines(Explained.Of(rule));
                break;
            case RuleList { Rules: var rules }:
                Lines(
                    rules.Select(rule =>
                        $"{rule.Code}  {(rule.Severity == Severity.Error ? "error  " : "warning")}  {ProblemPage.Open(rule.Message)}"
                    )
                );
                break;
            case Diagnosed diagnosed:
                Print(DoctorText.Of(diagnosed, around), areRows: false);
                break;
            case Script script:
                Print(script);
                break;
            case Done done:
                Line(done.Message);
                break;
            case Refusal refusal:
                Lines(around.Error, refusal.Message.Split('\n'));
                break;
            case Stopped:
                around.Error.WriteLine("Stopped. The last site stands as it stood.");
                break;
            case Fault { Exception: var fault }:
                around.Error.WriteLine(
                    "This is a fault of Publish or of a theme, not of your texts. Nothing was changed. Please report it with these lines:"
                );
                Lines(around.Error, fault.ToString().ReplaceLineEndings("\n").Split('\n'));
                break;
        }
    }

    protected abstract void Print(Built built);

    /// <summary>To the letter: another program reads it.</summary>
    protected virtual void Print(Script script) => around.Output.Write(script.Text);

    /// <summary>Lines in colour, where there is colour.</summary>
    /// <param name="areRows">Of a table, not to be broken between words.</param>
    protected virtual void Print(IEnumerable<Ink[]> lines, bool areRows) => around.Output.Write(Ink.Plain(lines));

    /// <summary>Another program reads what is no table, so that what is wrong goes elsewhere.</summary>
    private void Print(Standing standing)
    {
        if (StatusText.IsTable(standing))
            Tell(standing.Diagnostics, standing.Input);
        else
            Lines(around.Error, standing.Diagnostics.SelectMany(DiagnosticText.Lines));
        if (standing.SavedTo is { } file)
            Line($"Written: {around.Shown(file)}");
        else if (StatusText.IsTable(standing))
            Print(StatusTable.Of(standing, Columns), areRows: true);
        else
            around.Output.Write(StatusText.Of(standing, around));
    }

    /// <summary>The new site stands already: that the last one cannot be deleted is worth a line and no more.</summary>
    private void Clean(Built built)
    {
        try
        {
            built.Result.Written?.Cleaning.GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OutputRefusedException)
        {
            Line(around.Error, $"The last site could not be deleted; the next build tries again. {failure.Message}");
        }
    }

    /// <summary>
    /// What is wrong, a fair number of each kind: who has a thousand of one fault mends it in one place, and must still
    /// find the others.
    /// </summary>
    /// <param name="input">The folder that the diagnostics' paths are below.</param>
    /// <param name="whole">All of it, each at its place.</param>
    private void Tell(IReadOnlyList<Diagnostic> diagnostics, string input, bool whole = false)
    {
        var told = whole ? new DiagnosticShare(diagnostics, []) : DiagnosticShare.Of(CauseFold.Of(diagnostics));
        if (told.Shown.Count > 0)
            Show(told.Shown, input);
        Lines(told.Rest);
        if (told.Rest.Count > 0)
            around.Output.WriteLine();
    }

    private void Tell(IReadOnlyList<Loss> losses)
    {
        foreach (var loss in losses)
            Show(loss);
        if (losses.Count > 0)
            around.Output.WriteLine();
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

    /// <summary>One line, in which nothing can move the cursor.</summary>
    protected void Line(string text) => Line(around.Output, text);

    protected void Lines(IEnumerable<string> lines) => Lines(around.Output, lines);

    protected static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    /// <summary>What is printed of a line.</summary>
    protected virtual string Shown(string line) => Visible.Of(line);

    private void Line(TextWriter to, string text) => to.WriteLine(Shown(text));

    private void Lines(TextWriter to, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            to.WriteLine(Shown(line));
    }
}
