using Publish.Engine.Diagnostics;

namespace Publish.Cli.Answers;

/// <summary>A document that was begun.</summary>
/// <param name="Files">Absolute; the first is the one to write in.</param>
internal sealed record Begun(IReadOnlyList<string> Files) : Answer;

/// <summary>The input as a preview has just read it.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record Read(IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer;
