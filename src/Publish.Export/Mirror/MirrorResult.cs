using System.Collections.Immutable;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.OutputFolder;

namespace Publish.Export.Mirror;

/// <summary>What came of making a mirror.</summary>
/// <param name="Packed">Null where errors kept it from being made: an older mirror stands as it was.</param>
public sealed record MirrorResult(IReadOnlyList<Diagnostic> Diagnostics, PackedMirror? Packed)
{
    /// <summary>What a mirror of a strict site would have lost, so that none was made.</summary>
    public ImmutableArray<Loss> Losses { get; init; } = [];

    /// <summary>Letters that have no PDF; null where all have.</summary>
    public UnprintedSheets? Unprinted { get; init; }

    /// <summary>Pictures that are as they are; null where narrower ones were made of all.</summary>
    public UnscaledPictures? Unscaled { get; init; }
}

/// <summary>A mirror that stands.</summary>
/// <param name="File">Absolute.</param>
/// <param name="Singles">Letters and releases that each stand in one file too.</param>
/// <param name="Length">Bytes.</param>
public sealed record PackedMirror(string File, int Pages, int Singles, long Length);
