namespace Publish.Import;

/// <summary>What a person says of old texts that the texts do not say themselves.</summary>
/// <param name="SourceUrl">Where the page stood that is imported, or the home page of the site that a folder was saved
/// from.</param>
public sealed record SourceOptions(Uri? SourceUrl = null);
