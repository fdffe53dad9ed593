namespace Publish.Model;

/// <summary>Fingerprint of a text under embargo, for the leak scan; the text cannot be restored from it.</summary>
/// <param name="Document">Id of the document under embargo, or with a variant under embargo.</param>
/// <param name="Length">Letters and digits.</param>
/// <param name="Anchor">Hash of the first letters.</param>
/// <param name="Hash">Hash of all letters.</param>
/// <param name="IsName">A title, slug or file name, which not even attached files may contain.</param>
public readonly record struct HeldPrint(string Document, int Length, uint Anchor, ulong Hash, bool IsName);
