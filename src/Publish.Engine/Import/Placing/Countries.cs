namespace Publish.Engine.Import;

/// <summary>The codes of countries under the names that old sites file pages by.</summary>
internal static class Countries
{
    /// <param name="doubts">A name of no country, such as a region's, is told.</param>
    public static string? CodeOf(string name, ICollection<Doubt> doubts)
    {
        if (name.Length == 2 && name.All(char.IsAsciiLetterUpper))
            return name;
        doubts.Add(new Doubt(DoubtKind.LeftOut, "The old site files the page under a country or region that has no code.", name));
        return null;
    }
}
