namespace Publish.Model;

/// <summary>A file attached to a document, for download.</summary>
/// <param name="File">Its path below the input.</param>
/// <param name="Language">Language of its content, where known.</param>
public sealed record Attachment(string File, Localized<string>? Title, Language? Language);
