namespace Publish.Model;

/// <summary>What was wrong and is now right, for readers of the earlier text.</summary>
public sealed record Correction(When Date, Localized<string> Text);
