using System.CommandLine;
using Publish.Cli.Results;

namespace Publish.Cli.Commands;

/// <summary>One thing that the program can be asked to do.</summary>
internal interface IVerb
{
    Command Command { get; }

    /// <summary>What a person would type, shown by the help.</summary>
    IReadOnlyList<string> Examples { get; }

    Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop);
}
