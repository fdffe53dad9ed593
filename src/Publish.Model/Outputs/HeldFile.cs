namespace Publish.Model;

/// <summary>A file that nobody may have yet: enough to know it again under any name.</summary>
/// <param name="Document">The id of the document that it lies beside.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Hash">SHA-256, hexadecimal, in small letters.</param>
public sealed record HeldFile(string Document, long Length, string Hash);
