using System.Globalization;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>
/// The path of a page without its language's prefix, such as <c>/topics/wages/</c>; its address in a language is
/// <see cref="Addresses.In"/>.
/// </summary>
public readonly record struct SharedPath(string Value)
{
    public static SharedPath Home => new("/");

    public static SharedPath Topics => new("/topics/");

    public static SharedPath Countries => new("/countries/");

    public static SharedPath Corrections => new("/corrections/");

    public static SharedPath Translations => new("/translations/");

    public static SharedPath Thanks => new("/thanks/");

    public static SharedPath NotFound => new("/404.html");

    public static SharedPath Kind(DocumentKind kind) => new($"/{kind.Folder()}/");

    public static SharedPath Year(DocumentKind kind, int year) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/{kind.Folder()}/{year:D4}/"));

    public static SharedPath Topic(string id) => new($"/topics/{id}/");

    /// <summary>The list of a country.</summary>
    /// <param name="code">ISO 3166-1 alpha-2 in any case.</param>
    public static SharedPath Country(string code) => new($"/countries/{code.ToLowerInvariant()}/");

    public static SharedPath Region(string id) => new($"/regions/{id}/");

    public static SharedPath Dated(DocumentKind kind, DateOnly day, string slug) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/{kind.Folder()}/{day:yyyy'/'MM'/'dd}/{slug}/"));

    public static SharedPath Standing(string slug) => new($"/{slug}/");

    /// <summary>A page of a paginated list.</summary>
    /// <param name="number">From 1; the first page is the list itself.</param>
    public SharedPath Page(int number) =>
        number == 1 ? this : new(string.Create(CultureInfo.InvariantCulture, $"{Value}page/{number}/"));
}
