using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>
/// Derives redirects of whole folders from aliases that have the form of a document's own address, so that files in
/// them redirect too.
/// </summary>
internal static class MovedFolders
{
    public static IEnumerable<(SitePath From, SitePath To)> Of(IEnumerable<Document> documents, Addresses addresses) =>
        (
            from document in documents.OrderBy(document => document.Id, StringComparer.Ordinal)
            from variant in document.Variants
            from alias in variant == document.Source ? document.Aliases.AddRange(variant.Aliases) : variant.Aliases
            where alias.Query.Length == 0
            from move in Of(document, variant, AddressKey.Plain(alias.Path) + "/", addresses)
            select move
        ).Distinct();

    /// <summary>The new path of a file below an old folder; a PDF is renamed with its folder.</summary>
    public static SitePath Lead(string path, SitePath from, SitePath to)
    {
        var rest = path[from.Value.Length..];
        return to.With(rest == Name(from) + ".pdf" ? Name(to) + ".pdf" : rest);
    }

    /// <summary>The old path of a file below a new folder; the inverse of <see cref="Lead"/>.</summary>
    public static string Before(SitePath now, SitePath from, SitePath to)
    {
        var rest = now.Value[to.Value.Length..];
        return from.Value + (rest == Name(to) + ".pdf" ? Name(from) + ".pdf" : rest);
    }

    /// <summary>Moves of a page's folder, and of its files' folder, which has no language prefix.</summary>
    private static IEnumerable<(SitePath, SitePath)> Of(
        Document document,
        Variant variant,
        string old,
        Addresses addresses
    )
    {
        var page = addresses.Of(document, variant);
        var files = Addresses.FilesOf(document);
        if (!HasFormOf(page, old, document))
            yield break;
        yield return (new SitePath(old), page);
        var prefix = page.Value[
            ..^(Addresses.FilesOf(document with { Slug = variant.Slug ?? document.Slug }).Value.Length)
        ];
        if (prefix.Length > 0 && variant.Slug is null)
            yield return (new SitePath(old[prefix.Length..]), files);
    }

    private static bool HasFormOf(SitePath page, string old, Document document)
    {
        var (now, then) = (page.Value.Split('/'), old.Split('/'));
        if (now.Length != then.Length)
            return false;
        // The date follows language and kind; a standing page has a slug alone.
        var fixedParts = document is DatedDocument ? now.Length - 5 : now.Length - 2;
        return now.Take(fixedParts).SequenceEqual(then.Take(fixedParts))
            && (
                document is not DatedDocument
                || (IsNumber(then[^5], 4) && IsNumber(then[^4], 2) && IsNumber(then[^3], 2))
            );
    }

    private static bool IsNumber(string part, int length) => part.Length == length && part.All(char.IsAsciiDigit);

    private static string Name(SitePath folder) => folder.Value.Split('/')[^2];
}
