namespace Publish.Model;

/// <summary>Finds which language each stretch of a text is in by its script, and where a line must not end.</summary>
public static class Scripts
{
    /// <param name="said">The words and the language they are written in; null for the same everywhere.</param>
    /// <param name="page">The language of the page they will stand on.</param>
    public static Text Mark(Said<string> said, Language page, Languages languages) =>
        new([new Run(said.Value, said.Language == page ? null : said.Language)]);
}
