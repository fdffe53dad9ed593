namespace Publish.Model;

/// <summary>A file that belongs to a document, offered to its readers.</summary>
/// <param name="File">Its path below the input.</param>
/// <param name="Language">The language of what is in it, where known.</param>
public sealed record Attachment(string File, Localized<string>? Title, Language? Language);
