namespace Publish.Import;

/// <summary>The codes of countries under the names that old sites file pages by, in whichever language.</summary>
internal static class Countries
{
    /// <param name="doubts">A name of no country, such as a region's, is told.</param>
    public static string? CodeOf(string name, ICollection<Doubt> doubts)
    {
        if ((CountryNames.CodeOf(name) ?? CountryNames.Code(name)) is { } code)
            return code;
        doubts.Add(
            new Doubt(
                DoubtKind.LeftOut,
                "The old site files the page under a region, or a country by a name that is not known; countries alone are kept.",
                name
            )
        );
        return null;
    }
}
