namespace Publish.Model;

/// <summary>A file of the input that pages refer to: where it will stand and what they say of it.</summary>
/// <param name="File">Its path below the input.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Width">Pixels; null for what is no picture.</param>
public sealed record PublishedFile(string File, SitePath Path, long Length, int? Width = null, int? Height = null)
{
    /// <summary>No page shows it and no address leads to it: a signature that may be printed and not copied from the site.</summary>
    public bool IsOnPaperAlone { get; init; }
}
