using Publish.Engine.Move;

namespace Publish.Cli.Answers;

/// <summary>A document that has another address, or, in a dry run, would have.</summary>
internal sealed record Moved(DocumentMove Move, bool IsDryRun) : Answer;
