namespace Publish.Engine.Diagnostics;

/// <summary>Decoded text of one input file, for positions of diagnostics.</summary>
/// <param name="Path">Path below the input, with <c>/</c>.</param>
public sealed record SourceText(string Path, string Text);
