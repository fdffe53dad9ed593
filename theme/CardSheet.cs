namespace Publish.Theme;

/// <summary>Stylesheet and script of cards.</summary>
internal static class CardSheet
{
    public static string Style { get; } =
        string.Concat(
            new[] { "assets/10-tokens.css", "assets/30-type.css", "paper/fonts.css", "card/card.css" }.Select(name =>
                Stylesheet.Slim(Resource.Text(name))
            )
        );

    public static string Script { get; } = Resource.Text("card/card.js");
}
