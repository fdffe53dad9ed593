namespace Publish.Theme;

/// <summary>The <c>sizes</c> attributes of pictures, matching the columns of the stylesheets.</summary>
internal static class PictureWidths
{
    /// <summary>A press release's lead picture, across the column.</summary>
    public const string Lead =
        "(min-width: 75rem) 56.5rem, (min-width: 70rem) calc(100vw - 18.5rem), (min-width: 62.5rem) calc(100vw - 16rem), (min-width: 48rem) calc(92vw - 11rem), calc(100vw - 2.25rem)";

    /// <summary>Width of the text.</summary>
    public const string Text =
        "(min-width: 53rem) 37.25rem, (min-width: 48rem) calc(92vw - 11rem), (min-width: 40rem) 36.25rem, calc(100vw - 2.25rem)";

    /// <summary>One of two columns.</summary>
    public const string Compared =
        "(min-width: 75rem) 26.75rem, (min-width: 64rem) calc(50vw - 9rem), (min-width: 40rem) 36.25rem, calc(100vw - 2.25rem)";
}
