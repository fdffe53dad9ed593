using Publish.Engine.Exchange;

namespace Publish.Cli.Answers;

/// <summary>A translation that was made or updated from a translator's file.</summary>
internal sealed record Imported(Import Import) : Answer;
