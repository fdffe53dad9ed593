namespace Publish.Cli.Answers;

/// <summary>A document that was begun.</summary>
/// <param name="Files">Absolute; the first is the one to write in.</param>
internal sealed record Begun(IReadOnlyList<string> Files) : Answer;
