using System.Collections.Immutable;
using Publish.Engine.Input;

namespace Publish.Engine.Derived;

/// <summary>The narrower versions of one picture of the input.</summary>
/// <param name="Width">Pixels of the picture itself, upright.</param>
/// <param name="Own">In its own format, narrowest first.</param>
/// <param name="WebP">In WebP, narrowest first.</param>
public sealed record ScaledPicture(
    int Width,
    int Height,
    ImmutableArray<ScaledVersion> Own,
    ImmutableArray<ScaledVersion> WebP
)
{
    /// <summary>Whether the picture is too large in bytes or pixels to be shown itself.</summary>
    public bool IsHeavy { get; init; }

    /// <summary>Whether the widest version is published in its place: it is heavy, and nothing offers it.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>All versions, of both formats.</summary>
    public IEnumerable<ScaledVersion> Versions => Own.Concat(WebP);
}

/// <summary>One scaled version.</summary>
/// <param name="File">Where it lies; its path is the virtual one below the input.</param>
public sealed record ScaledVersion(InputFile File, int Width, int Height)
{
    /// <summary>Virtual folder of versions in the input, which no author's file can be in.</summary>
    public const string Folder = ".publish/pictures/";

    /// <summary>File name in the cache and on the site.</summary>
    public string Name => File.Path[Folder.Length..];
}
