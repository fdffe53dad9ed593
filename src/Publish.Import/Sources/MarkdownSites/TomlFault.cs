namespace Publish.Import;

/// <summary>A line of TOML that could not be read.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">Of the sign that was not expected, from 1.</param>
internal readonly record struct TomlFault(int Line, int Column, string Text);
