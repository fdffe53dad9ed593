using System.CommandLine;
using Publish.Cli.Doctor;
using Publish.Cli.Results;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish doctor</c>: lists the tools and fonts that a site needs, found or missing, with the install commands.
/// </summary>
internal sealed class DoctorVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The folder that the site would take. Else PUBLISH_OUTPUT, else output.",
        HelpName = "folder",
    };

    private readonly Option<bool> all = new("--all")
    {
        Description = "Tell the commands of every system, and of what is here too.",
    };

    public DoctorVerb() =>
        Command = new Command(
            "doctor",
            "Looks at this machine: what is here, what is missing, what each is for, and the command that gets it. Works outside a site too."
        )
        {
            input,
            output,
            all,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish doctor", "publish doctor --all", "publish doctor --input ../site/input --plain"];

    public async Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop)
    {
        var around = desk.Around;
        var (from, to) = (
            around.Full(given.GetValue(input)!),
            around.Full(given.GetValue(output) ?? around.Variable("PUBLISH_OUTPUT") ?? "output")
        );
        return new Diagnosed(
            await desk.Get<MachineExaminer>().Examine(from, to, around.Variable("PATH"), stop).ConfigureAwait(false),
            given.GetValue(all)
        );
    }
}
