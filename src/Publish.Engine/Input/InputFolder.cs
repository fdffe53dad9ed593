using System.Collections.Immutable;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Input;

/// <summary>Listing of the input folder at the start of a run: paths, sizes and times, no contents.</summary>
/// <param name="Root">Absolute.</param>
/// <param name="Files">By path below the root, with <c>/</c>, NFC, in ordinal order; without hidden and underscored
/// names.</param>
public sealed record InputFolder(string Root, ImmutableSortedDictionary<string, InputFile> Files)
{
    /// <summary>Diagnostics of the listing, such as a link that leads out of the folder.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];
}

/// <summary>One file of the input.</summary>
public sealed record InputFile(string Path, string FullPath, long Length, DateTime ChangedUtc);
