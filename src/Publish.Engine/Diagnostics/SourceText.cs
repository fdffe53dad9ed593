namespace Publish.Engine.Diagnostics;

/// <summary>The text of one input file, so that a place in it can be shown to its author.</summary>
/// <param name="Path">Below the input, with <c>/</c>.</param>
public sealed record SourceText(string Path, string Text);
