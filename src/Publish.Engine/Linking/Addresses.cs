using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>The permalinks and other addresses of pages, lists, feeds and files on the site.</summary>
public sealed class Addresses(Languages languages)
{
    /// <summary>The address of a page in a language.</summary>
    public SitePath In(Language language, SharedPath path) => new(Prefix(language) + path.Value);

    /// <summary>The path that <see cref="In"/> was given for a page.</summary>
    public SharedPath Shared(SitePath page) => new(page.Value[Prefix(LanguageOf(page.Value)).Length..]);

    public SitePath Of(Document document, Variant variant) =>
        In(variant.Language, Folder(document, variant.Slug ?? document.Slug));

    /// <summary>Address of a translation's side-by-side page.</summary>
    public SitePath Comparison(Document document, Variant variant) =>
        Of(document, variant).With($"compare/{document.SourceLanguage.UrlTag}/");

    /// <summary>Folder of a document's files: its address without a language.</summary>
    public static SitePath FilesOf(Document document) => new(Folder(document, document.Slug).Value);

    /// <summary>The feed of a list or home page.</summary>
    public static SitePath FeedOf(SitePath list) => list.With("feed.xml");

    /// <summary>The language of a page, by the prefix of its path (not percent-encoded).</summary>
    public Language LanguageOf(string path) =>
        languages.Skip(1).FirstOrDefault(language => path.StartsWith($"/{language.UrlTag}/", StringComparison.Ordinal))
        ?? languages.First;

    private string Prefix(Language language) => language == languages.First ? "" : "/" + language.UrlTag;

    private static SharedPath Folder(Document document, string slug) =>
        document is DatedDocument dated
            ? SharedPath.Dated(document.Kind(), dated.AddressDay, slug)
            : SharedPath.Standing(slug);
}
