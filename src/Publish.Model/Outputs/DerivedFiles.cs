using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>The files that were made for planned outputs before any page: cards and PDFs, by address.</summary>
public sealed record DerivedFiles(ImmutableDictionary<SitePath, DerivedFile> ByPath)
{
    /// <summary>Without any file, as in a preview.</summary>
    public static DerivedFiles None { get; } = new(ImmutableDictionary<SitePath, DerivedFile>.Empty);

    /// <summary>Size in bytes; null where no file was made.</summary>
    public long? LengthOf(SitePath path) => ByPath.GetValueOrDefault(path)?.Length;
}

/// <summary>A derived file as it lies in the cache or in the input.</summary>
/// <param name="FullPath">Absolute.</param>
/// <param name="Length">Bytes.</param>
public sealed record DerivedFile(string FullPath, long Length);
