using Publish.Engine.Diagnostics;

namespace Publish.Engine.Read;

/// <summary>A text file of the input, strictly decoded.</summary>
/// <param name="Bytes">As they stand on disk: what a <see cref="BlobId"/> is made of.</param>
/// <param name="Hash">Of the bytes.</param>
public sealed record SourceFile(SourceText Text, ReadOnlyMemory<byte> Bytes, ulong Hash);
