using System.Collections.Immutable;

namespace Publish.Engine.Read;

/// <summary>The input as it stood when a run began: which files there are, not yet what is in them.</summary>
/// <param name="Root">Absolute.</param>
/// <param name="Files">By path below the root, with <c>/</c>, NFC; hidden and underscored names are not here.</param>
public sealed record InputFolder(string Root, ImmutableSortedDictionary<string, InputFile> Files);

/// <summary>One file of the input.</summary>
public sealed record InputFile(string Path, string FullPath, long Length, DateTime ChangedUtc);
