using System.CommandLine;
using Publish.Cli.Completion;
using Publish.Cli.Results;

namespace Publish.Cli.Commands;

/// <summary><c>publish completion</c>: prints the completion script of a shell.</summary>
internal sealed class CompletionVerb : IVerb
{
    private readonly Argument<string> shell = new Argument<string>("shell")
    {
        Description = "bash, zsh, fish or pwsh.",
    };

    public CompletionVerb()
    {
        shell.AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        Command = new Command("completion", "Prints a script by which a shell completes the program's words.")
        {
            shell,
        };
    }

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "source <(publish completion bash)                        in ~/.bashrc",
        "source <(publish completion zsh)                         in ~/.zshrc",
        "publish completion fish | source                         in config.fish",
        "publish completion pwsh | Out-String | Invoke-Expression in $PROFILE",
    ];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.FromResult<Answer>(new CompletionScript(CompletionScripts.For(given.GetValue(shell)!)));
}
