using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>
/// Finds folders of documents that stand elsewhere now, so that their files lead on too: an alias in the form of the
/// site's own addresses says so.
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

    /// <summary>What stood below an old folder, below the new one; a text on paper is named by its folder.</summary>
    public static SitePath Lead(string path, SitePath from, SitePath to)
    {
        var rest = path[from.Value.Length..];
        return to.With(rest == Name(from) + ".pdf" ? Name(to) + ".pdf" : rest);
    }

    /// <summary>The name of what stands below a new folder as it was below the old one.</summary>
    public static string Before(SitePath now, SitePath from, SitePath to)
    {
        var rest = now.Value[to.Value.Length..];
        return from.Value + (rest == Name(to) + ".pdf" ? Name(from) + ".pdf" : rest);
    }

    /// <summary>The page's own folder, and that of the files, which has no language.</summary>
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
        // Before the date stand the language and the kind; a page has a name alone.
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
