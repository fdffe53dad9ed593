using Publish.Engine.Exchange;

namespace Publish.Cli.Answers;

/// <summary>A document that was written for translators.</summary>
/// <param name="File">Absolute.</param>
internal sealed record Exported(string File, Export Export) : Answer;
