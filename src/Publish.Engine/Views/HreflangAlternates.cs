using System.Collections.Immutable;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>
/// The hreflang alternates of a page: the absolute address of each of its languages, and of the default for all others
/// (<c>x-default</c>). Heads of pages and the sitemap name the same.
/// </summary>
internal sealed class HreflangAlternates(Site site, Addresses addresses)
{
    private const string Default = "x-default";

    public ImmutableArray<(string HrefLang, string Href)> Of(Document document) =>
        [
            .. document.Variants.Select(variant => (variant.Language.Tag, Absolute(addresses.Of(document, variant)))),
            (Default, Absolute(addresses.Of(document, document.Source))),
        ];

    /// <summary>Alternates of a page that exists in every language.</summary>
    public ImmutableArray<(string HrefLang, string Href)> Of(SharedPath path) => Of(path, [.. site.Languages]);

    /// <summary>Alternates of a page that exists in some languages; the first is the default.</summary>
    public ImmutableArray<(string HrefLang, string Href)> Of(SharedPath path, ImmutableArray<Language> languages) =>
        [
            .. languages.Select(language => (language.Tag, Absolute(addresses.In(language, path)))),
            (Default, Absolute(addresses.In(languages[0], path))),
        ];

    private string Absolute(SitePath path) => site.Settings.Url + path.Href;
}
