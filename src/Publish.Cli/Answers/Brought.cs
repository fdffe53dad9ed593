using Publish.Engine.Import;

namespace Publish.Cli.Answers;

/// <summary>What came in from an old site, and how the input stands with it.</summary>
/// <param name="Report">Absolute.</param>
/// <param name="After">Null where nothing was written.</param>
internal sealed record Brought(ImportResult Result, string Report, Checked? After) : Answer
{
    public override ExitCode Exit => After?.Exit ?? ExitCode.Done;
}
