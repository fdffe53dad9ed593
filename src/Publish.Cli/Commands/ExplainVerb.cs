using System.CommandLine;
using Publish.Cli.Explanations;
using Publish.Cli.Results;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Commands;

/// <summary><c>publish explain</c>: prints what a diagnostic's code means, or the list of all codes.</summary>
internal sealed class ExplainVerb : IVerb
{
    private readonly Argument<string?> code = new("code")
    {
        Description = "Such as PUB201. Without one, all are listed.",
        HelpName = "code",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public ExplainVerb()
    {
        Command = new Command("explain", "Says what a diagnostic means, why it matters, and shows it in an example.")
        {
            code,
        };
        code.CompletionSources.Add(_ => RuleBook.All.Select(rule => rule.Code));
    }

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish explain PUB201", "publish explain                  all codes"];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.FromResult<Answer>(Explain(given.GetValue(code)));

    private static Answer Explain(string? code)
    {
        if (code is null)
            return new RuleList(RuleBook.All);
        if (RuleBook.All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } rule)
            return new Explanation(rule);
        var nearest = Spelling.Nearest(code, RuleBook.All.Select(rule => rule.Code));
        return new Refusal(
            $"There is no diagnostic {code}."
                + (nearest is null ? " Run publish explain for all of them." : $" Did you mean {nearest}?"),
            ExitCode.Usage
        );
    }
}
