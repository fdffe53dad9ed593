using System.Collections.Immutable;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Input;

/// <summary>The input as it stood when a run began: which files there are, not yet what is in them.</summary>
/// <param name="Root">Absolute.</param>
/// <param name="Files">By path below the root, with <c>/</c>, NFC, in ordinal order; hidden and underscored names are
/// not here.</param>
public sealed record InputFolder(string Root, ImmutableSortedDictionary<string, InputFile> Files)
{
    /// <summary>What could not be taken in, such as a link that leads out of the folder.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];
}

/// <summary>One file of the input.</summary>
public sealed record InputFile(string Path, string FullPath, long Length, DateTime ChangedUtc);
