using System.CommandLine;
using Publish.Cli.Results;

namespace Publish.Cli.Commands;

/// <summary>A command of the program, such as <c>publish build</c>.</summary>
internal interface IVerb
{
    Command Command { get; }

    /// <summary>Example command lines, shown by the help.</summary>
    IReadOnlyList<string> Examples { get; }

    Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop);
}
