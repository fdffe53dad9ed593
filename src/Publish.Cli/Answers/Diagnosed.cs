using Publish.Engine.Doctor;

namespace Publish.Cli.Answers;

/// <summary>What a machine has and lacks.</summary>
/// <param name="IsWhole">The commands of every system are asked for.</param>
internal sealed record Diagnosed(MachineReport Report, bool IsWhole) : Answer
{
    public override ExitCode Exit => Report.Lacking.Any() ? ExitCode.Environment : ExitCode.Done;
}
