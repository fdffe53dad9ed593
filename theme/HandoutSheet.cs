namespace Publish.Theme;

/// <summary>What a letter in one file is set with: the faces and scripts of the pages, and its own sheet.</summary>
internal static class HandoutSheet
{
    private static string Style { get; } =
        string.Concat(
            new[] { "assets/10-tokens.css", "assets/30-type.css", "handout/handout.css" }.Select(name =>
                Stylesheet.Slim(Resource.Text(name))
            )
        );

    /// <param name="accent">The house ink, as <c>#rrggbb</c>.</param>
    public static string StyleWith(string accent) => $"{Style}:root{{--accent:{accent}}}";
}
