namespace Publish.Model;

/// <summary>Fingerprint of a file under embargo, for the leak scan.</summary>
/// <param name="Document">Id of the document whose folder it is in.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
public sealed record HeldFile(string Document, long Length, string Hash);
