namespace Publish.Model;

/// <summary>
/// The fingerprint of words that nobody may see yet: enough to find them in a site, and nothing that could be read.
/// </summary>
/// <param name="Document">The id of the document that is held, or that has a language that is.</param>
/// <param name="Length">Letters and digits of the words.</param>
/// <param name="Anchor">Of the first of them.</param>
/// <param name="Hash">Of all.</param>
/// <param name="IsName">A title, a slug or the name of a file: what no other file should say, not even one that is only
/// attached.</param>
public readonly record struct HeldPrint(string Document, int Length, uint Anchor, ulong Hash, bool IsName);
