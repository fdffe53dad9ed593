namespace Publish.Theme;

/// <summary>Stylesheet of single-file pages.</summary>
internal static class HandoutSheet
{
    private static string Style { get; } =
        string.Concat(
            new[] { "assets/10-tokens.css", "assets/30-type.css", "handout/handout.css" }.Select(name =>
                Stylesheet.Slim(Resource.Text(name))
            )
        );

    /// <summary>The stylesheet with the accent colour.</summary>
    /// <param name="accent">As <c>#rrggbb</c>.</param>
    public static string StyleWith(string accent) => $"{Style}:root{{--accent:{accent}}}";
}
