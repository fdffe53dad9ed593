using Publish.Engine.Diagnostics;
using Publish.Engine.Exchange;

namespace Publish.Cli.Answers;

/// <summary>A document that was written for translators.</summary>
/// <param name="File">Absolute.</param>
internal sealed record Exported(string File, Export Export) : Answer;

/// <summary>Documents that were written for another system.</summary>
/// <param name="File">Absolute.</param>
internal sealed record Archived(string File, int Documents) : Answer;

/// <summary>A translation that was made or updated from a translator's file.</summary>
internal sealed record Imported(Import Import) : Answer;

/// <summary>A translator's file that could not be taken.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record NotImported(IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override ExitCode Exit => ExitCode.ContentErrors;
}
