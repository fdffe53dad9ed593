namespace Publish.Theme;

/// <summary>
/// How wide pictures stand on a page, as the <c>sizes</c> attribute has it; it follows the columns of the stylesheets.
/// </summary>
internal static class PictureWidths
{
    /// <summary>Over the whole axis, under a release's heading.</summary>
    public const string Lead =
        "(min-width: 75rem) 56.5rem, (min-width: 70rem) calc(100vw - 18.5rem), (min-width: 62.5rem) calc(100vw - 16rem), (min-width: 48rem) calc(92vw - 11rem), calc(100vw - 2.25rem)";

    /// <summary>As wide as the text.</summary>
    public const string Text =
        "(min-width: 53rem) 37.25rem, (min-width: 48rem) calc(92vw - 11rem), (min-width: 40rem) 36.25rem, calc(100vw - 2.25rem)";

    /// <summary>In one of two columns.</summary>
    public const string Compared =
        "(min-width: 75rem) 26.75rem, (min-width: 64rem) calc(50vw - 9rem), (min-width: 40rem) 36.25rem, calc(100vw - 2.25rem)";
}
