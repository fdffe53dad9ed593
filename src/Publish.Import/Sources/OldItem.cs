namespace Publish.Import;

/// <summary>Something that may be a document, to be read when its turn comes.</summary>
/// <param name="Name">Its path below what is imported, with <c>/</c>; in an export the export's name, <c>#</c> and the
/// item's id.</param>
/// <param name="Fingerprint">Of all the bytes that it is read from.</param>
/// <param name="Read">May be called on any thread; answers whatever the bytes are, and throws for the machine's faults
/// alone.</param>
public sealed record OldItem(string Name, ulong Fingerprint, Func<OldReading> Read);

/// <summary>What an item was found to be.</summary>
/// <param name="Page">Null where it is no document.</param>
/// <param name="Refused">Why it is none; null where it is one.</param>
public sealed record OldReading(OldPage? Page, Doubt? Refused);
