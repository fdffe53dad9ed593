using System.Globalization;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>The permalinks and other addresses of pages, lists, feeds and files on the site.</summary>
public sealed class Addresses(Languages languages)
{
    internal const string TranslationsPath = "/translations/";

    public SitePath Home(Language language) => In(language, "/");

    /// <summary>A path that every language has, such as <c>/letters/</c>, in one of them.</summary>
    public SitePath In(Language language, string path) => new(Prefix(language) + path);

    /// <summary>The path that <see cref="In"/> was given for a page.</summary>
    public string WithoutLanguage(SitePath page) => page.Value[Prefix(LanguageOf(page.Value)).Length..];

    public SitePath Of(Document document, Variant variant) =>
        new(Prefix(variant.Language) + Folder(document, variant.Slug ?? document.Slug));

    /// <summary>Address of a translation's side-by-side page.</summary>
    public SitePath Comparison(Document document, Variant variant) =>
        Of(document, variant).With($"compare/{document.SourceLanguage.UrlTag}/");

    /// <summary>Folder of a document's files: its address without a language.</summary>
    public static SitePath FilesOf(Document document) => new(Folder(document, document.Slug));

    public SitePath Kind(Language language, DocumentKind kind) => In(language, $"/{kind.Folder()}/");

    public SitePath Year(Language language, DocumentKind kind, int year) =>
        In(language, $"/{kind.Folder()}/{year:D4}/");

    public SitePath Topics(Language language) => In(language, "/topics/");

    public SitePath Topic(Language language, string id) => In(language, $"/topics/{id}/");

    public SitePath Countries(Language language) => In(language, "/countries/");

    /// <summary>The list of a country.</summary>
    /// <param name="code">ISO 3166-1 alpha-2 in any case.</param>
    public SitePath Country(Language language, string code) => In(language, $"/countries/{code.ToLowerInvariant()}/");

    public SitePath Region(Language language, string id) => In(language, $"/regions/{id}/");

    public SitePath Corrections(Language language) => In(language, "/corrections/");

    public SitePath Translations(Language language) => In(language, TranslationsPath);

    public SitePath NotFound(Language language) => In(language, "/404.html");

    public SitePath Thanks(Language language) => In(language, "/thanks/");

    /// <summary>The feed of a list or home page.</summary>
    public static SitePath FeedOf(SitePath list) => list.With("feed.xml");

    /// <summary>A page of a paginated list.</summary>
    /// <param name="number">From 1; the first page is the list itself.</param>
    public static SitePath Page(SitePath list, int number) =>
        number == 1 ? list : list.With(string.Create(CultureInfo.InvariantCulture, $"page/{number}/"));

    /// <summary>The language of a page, by the prefix of its path (not percent-encoded).</summary>
    public Language LanguageOf(string path) =>
        languages.Skip(1).FirstOrDefault(language => path.StartsWith($"/{language.UrlTag}/", StringComparison.Ordinal))
        ?? languages.First;

    private string Prefix(Language language) => language == languages.First ? "" : "/" + language.UrlTag;

    private static string Folder(Document document, string slug) =>
        document is DatedDocument dated
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"/{document.Kind().Folder()}/{dated.AddressDay:yyyy'/'MM'/'dd}/{slug}/"
            )
            : $"/{slug}/";
}
