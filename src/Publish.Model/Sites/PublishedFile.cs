using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A file of the input that pages refer to: where it will stand and what they say of it.</summary>
/// <param name="File">Its path below the input.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Width">Pixels, as it is looked at; null for what is no picture.</param>
public sealed record PublishedFile(string File, SitePath Path, long Length, int? Width = null, int? Height = null)
{
    /// <summary>
    /// No page shows it and no address leads to it: a signature that may be printed and not copied from the site.
    /// </summary>
    public bool IsOnPaperAlone { get; init; }

    /// <summary>Pages show it, and none offers it to be taken along.</summary>
    public bool IsShownAlone { get; init; }

    /// <summary>
    /// It is offered to be taken along as it is, and too heavy to be shown: pages show its largest version.
    /// </summary>
    public bool IsTooHeavyToShow { get; init; }

    /// <summary>Narrower ones in the picture's own format, by width; each is smaller in bytes than the next.</summary>
    public ImmutableArray<PictureVersion> Narrower { get; init; } = [];

    /// <summary>
    /// The same picture in WebP, by width, where that is smaller in bytes; empty for a picture that is WebP.
    /// </summary>
    public ImmutableArray<PictureVersion> WebP { get; init; } = [];

    /// <summary>What a page shows where nothing is chosen from.</summary>
    public PictureVersion? Shown =>
        IsTooHeavyToShow && Narrower is [.., var largest] ? largest
        : this is { Width: { } width, Height: { } height } ? new PictureVersion(File, Path, Length, width, height)
        : null;

    /// <summary>All that was made of the picture.</summary>
    public IEnumerable<PictureVersion> Versions => Narrower.Concat(WebP);
}

/// <summary>A form of a picture that a browser may choose.</summary>
/// <param name="File">Where its bytes are, below the input; what was made has a name there that no file of an author
/// can have.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Width">Pixels.</param>
public sealed record PictureVersion(string File, SitePath Path, long Length, int Width, int Height);
