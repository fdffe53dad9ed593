using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Publish.Cli.Commands;
using Publish.Cli.Presenters;
using Publish.Cli.Results;
using Publish.Engine.Build;
using Publish.Engine.Host;

namespace Publish.Cli;

/// <summary>
/// Parses the command line, runs the verb, writes its answer, and returns the exit code; exceptions become answers.
/// </summary>
internal sealed class CommandLine(IReadOnlyList<IVerb> verbs, CommandContext desk)
{
    private static readonly TimeSpan TimeToTidy = TimeSpan.FromSeconds(30);

    public async Task<int> Run(string[] arguments, CancellationToken stop)
    {
        var around = desk.Around;
        var parsed = Root().Parse(arguments);
        if (parsed.Action is ParseErrorAction mistake)
        {
            mistake.ShowHelp = false;
            using var told = new StringWriter();
            parsed.Invoke(new InvocationConfiguration { Output = told, Error = told });
            var help =
                $"Try: publish {string.Concat(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help";
            new Refusal(told.ToString().ReplaceLineEndings("\n") + help, ExitCode.Usage).WriteTo(
                Presenter.For(around, plain: true)
            );
            return (int)ExitCode.Usage;
        }
        return await parsed
            .InvokeAsync(
                new InvocationConfiguration
                {
                    Output = around.Output,
                    Error = around.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = TimeToTidy,
                },
                stop
            )
            .ConfigureAwait(false);
    }

    private RootCommand Root()
    {
        var root = new RootCommand(
            "Publishes letters and press releases: one folder of text becomes a whole site in every language it is written in."
        );
        foreach (var verb in verbs)
        {
            verb.Command.SetAction((parsed, stop) => Answer(verb, parsed, stop));
            root.Add(verb.Command);
        }
        root.Add(CommonOptions.Plain);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!, verbs);
        return root;
    }

    private async Task<int> Answer(IVerb verb, ParseResult parsed, CancellationToken stop)
    {
        desk.Presenter = Presenter.For(desk.Around, parsed.GetValue(CommonOptions.Plain));
        Answer answer;
        try
        {
            answer = await verb.Run(parsed, desk, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            answer = new Stopped();
        }
        catch (RefusedException refused)
        {
            answer = refused.Refusal;
        }
        catch (UnclearBuildTimeException unclear)
        {
            answer = new Refusal(unclear.Message, ExitCode.Usage);
        }
        catch (Exception failure) when (failure is OutputRefusedException or IOException or UnauthorizedAccessException)
        {
            answer = new Refusal(failure.Message, ExitCode.Environment);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            answer = new Fault(fault);
        }
        answer.WriteTo(desk.Presenter);
        return (int)answer.Exit;
    }
}
