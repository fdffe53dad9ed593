namespace Publish.Cli.Answers;

/// <summary>Documents that were written for another system.</summary>
/// <param name="File">Absolute.</param>
internal sealed record Archived(string File, int Documents) : Answer;
