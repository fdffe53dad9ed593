namespace Publish.Import;

/// <summary>What earlier imports wrote: ids by source, and hashes by file.</summary>
internal sealed record Remembered(Dictionary<string, string> Documents, Dictionary<string, ulong> Files);
