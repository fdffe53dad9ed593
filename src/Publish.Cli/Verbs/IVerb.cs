using System.CommandLine;
using Publish.Cli.Answers;

namespace Publish.Cli.Verbs;

/// <summary>One thing that the program can be asked to do.</summary>
internal interface IVerb
{
    Command Command { get; }

    /// <summary>What a person would type, shown by the help.</summary>
    IReadOnlyList<string> Examples { get; }

    Task<Answer> Run(ParseResult given, Desk desk, CancellationToken stop);
}
