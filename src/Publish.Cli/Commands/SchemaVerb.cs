using System.CommandLine;
using Publish.Cli.Explanations;
using Publish.Cli.Results;
using Publish.Engine.Content.Keys;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish schema</c>: writes the JSON Schemas of the input's YAML, and the pages of keys and of problems.
/// </summary>
internal sealed class SchemaVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();

    public SchemaVerb() =>
        Command = new Command(
            "schema",
            "Writes the JSON Schemas of the input's YAML into input/schema, so that editors complete and check its keys, and the pages keys.md and problems.md."
        )
        {
            input,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } = ["publish schema"];

    public async Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop)
    {
        var root = desk.Around.Full(given.GetValue(input)!);
        if (!Directory.Exists(root))
            return new Refusal(
                $"There is no folder {root}. Name the site's input folder with --input.",
                ExitCode.Environment
            );
        var folder = Directory.CreateDirectory(InputPath.Of(root, "schema")).FullName;
        foreach (var (file, json) in Schemas.All)
            await File.WriteAllTextAsync(InputPath.Of(root, "schema/" + file), json, stop).ConfigureAwait(false);
        await File.WriteAllTextAsync(InputPath.Of(root, KeyTables.FileName), KeyTables.Page, stop)
            .ConfigureAwait(false);
        await File.WriteAllTextAsync(InputPath.Of(root, ProblemPage.FileName), ProblemPage.Markdown, stop)
            .ConfigureAwait(false);
        return new MessageResult(
            $"{Schemas.All.Length} schemas stand in {desk.Around.Shown(folder)}, and {RuleBook.All.Length} problems are explained in {ProblemPage.FileName} beside it."
        );
    }
}
