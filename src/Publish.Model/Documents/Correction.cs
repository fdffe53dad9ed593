namespace Publish.Model;

/// <summary>A correction of a document: its date and what was wrong.</summary>
public sealed record Correction(When Date, Localized<string> Text);
