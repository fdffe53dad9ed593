using System.Collections.Immutable;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.OutputFolder;

namespace Publish.Export.Mirror;

/// <summary>The result of making a mirror.</summary>
/// <param name="Packed">Null where errors prevented it; an older mirror is then unchanged.</param>
public sealed record MirrorResult(IReadOnlyList<Diagnostic> Diagnostics, PackedMirror? Packed)
{
    /// <summary>The losses for which a strict site's mirror was not made.</summary>
    public ImmutableArray<Loss> Losses { get; init; } = [];

    /// <summary>The letters without a PDF; null where all have one.</summary>
    public UnprintedSheets? Unprinted { get; init; }

    /// <summary>The pictures without narrower versions; null where all have them.</summary>
    public UnscaledPictures? Unscaled { get; init; }
}

/// <summary>A mirror that was written.</summary>
/// <param name="File">Full path.</param>
/// <param name="Singles">The number of letters and press releases in single files.</param>
/// <param name="Length">In bytes.</param>
public sealed record PackedMirror(string File, int Pages, int Singles, long Length);
