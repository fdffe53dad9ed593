namespace Publish.Engine.Diagnostics;

/// <summary>Where a diagnostic points; line and column are computed only when it is shown.</summary>
/// <param name="Offset">UTF-16 units from the start of the text.</param>
public readonly record struct Place(SourceText Source, int Offset);
