using System.Text.RegularExpressions;
using Publish.Engine.Content.Documents;

namespace Publish.Import;

/// <summary>The last part of an old address as it may stand in a new one.</summary>
internal static partial class OldSlug
{
    /// <summary>Null where it is a number, a day, or nothing but a file's usual name.</summary>
    public static string? Of(string address)
    {
        var path = AddressBook.Plain(address).Split('?')[0];
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (Ending().Match(name) is { Success: true } ending)
            name = name[..ending.Index];
        name = Day().Replace(name, "");
        var slug = Slug.Of(name);
        return
            path.Contains('/', StringComparison.Ordinal)
            && slug.Length > 0
            && slug.Any(char.IsLetter)
            && slug is not ("index" or "view" or "node" or "default" or "article" or "page")
            ? slug
            : null;
    }

    [GeneratedRegex(
        @"(\.(ko|en|zh|zh-hans|zh-hant|zh-cn|zh-tw))?\.(html?|php|aspx?|jsp|md|docx|pdf|txt)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(19|20)\d\d[-_.]?\d\d[-_.]?\d\d[-_.]?", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
