using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A file of the input that pages refer to, with its address, length and picture sizes.</summary>
/// <param name="File">Its path below the input.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Width">Pixels, upright; null for a file that is no picture.</param>
public sealed record PublishedFile(string File, SitePath Path, long Length, int? Width = null, int? Height = null)
{
    /// <summary>Only PDFs show it, and it is not published: a signature for paper only.</summary>
    public bool IsOnPaperAlone { get; init; }

    /// <summary>Pages show it, and none offers it for download.</summary>
    public bool IsShownAlone { get; init; }

    /// <summary>It is offered for download, and pages show its largest version instead.</summary>
    public bool IsTooHeavyToShow { get; init; }

    /// <summary>Narrower versions in its own format, narrowest first; each has fewer bytes than the next.</summary>
    public ImmutableArray<PictureVersion> Narrower { get; init; } = [];

    /// <summary>Versions in WebP, narrowest first, where they have fewer bytes; empty for a WebP picture.</summary>
    public ImmutableArray<PictureVersion> WebP { get; init; } = [];

    /// <summary>The version in <c>src</c>; null for a file that is no picture.</summary>
    public PictureVersion? Shown =>
        IsTooHeavyToShow && Narrower is [.., var largest] ? largest
        : this is { Width: { } width, Height: { } height } ? new PictureVersion(File, Path, Length, width, height)
        : null;

    /// <summary>All scaled versions.</summary>
    public IEnumerable<PictureVersion> Versions => Narrower.Concat(WebP);
}

/// <summary>A version of a picture.</summary>
/// <param name="File">Path below the input; scaled versions are in a virtual folder.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Width">Pixels.</param>
public sealed record PictureVersion(string File, SitePath Path, long Length, int Width, int Height);
