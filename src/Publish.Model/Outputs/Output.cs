namespace Publish.Model;

/// <summary>One file of the site, planned but not yet made.</summary>
/// <param name="Source">What it comes from, named where two outputs claim one path: a file below the input, or a
/// pipeline.</param>
public abstract record Output(SitePath Path, string Source)
{
    /// <summary>
    /// What it is made of, for a person: a file or folder of the input, which a pipeline's name is not.
    /// </summary>
    public string Origin =>
        Source.AsSpan().IndexOfAny('/', '.') >= 0 ? Source : "a page or file that the site makes by itself";
}

/// <summary>A page: its view is made, and rendered by the theme, when it is written.</summary>
/// <param name="View">Makes the view; called at most once a writing, on any thread.</param>
public sealed record PageOutput(SitePath Path, string Source, Language Language, Func<View> View)
    : Output(Path, Source);

/// <summary>A picture for those who share a page: a browser draws what the theme renders of its view.</summary>
/// <param name="View">Makes the view; called at most once a writing, on any thread.</param>
public sealed record CardOutput(SitePath Path, string Source, Language Language, Func<CardView> View)
    : Output(Path, Source)
{
    /// <summary>Pixels, as services show it.</summary>
    public const int Width = 1200;

    public const int Height = 630;
}

/// <summary>A document on paper: a browser prints what the theme renders of its view.</summary>
/// <param name="View">Makes the view; called at most once a writing, on any thread.</param>
public sealed record SheetOutput(SitePath Path, string Source, Language Language, Func<SheetView> View)
    : Output(Path, Source);

/// <summary>Bytes that a pipeline makes itself: a feed, a sitemap, a stylesheet.</summary>
public sealed record DataOutput(SitePath Path, string Source, Func<ReadOnlyMemory<byte>> Bytes) : Output(Path, Source);

/// <summary>A file of the input, taken over as it is.</summary>
/// <param name="File">Its path below the input.</param>
public sealed record FileOutput(SitePath Path, string Source, string File) : Output(Path, Source);
