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
    /// <summary>The tag of the address for readers of any other language.</summary>
    internal const string Default = "x-default";

    public ImmutableArray<(string HrefLang, string Href)> Of(Document document) =>
        [
            .. document.Variants.Select(variant =>
                (variant.Language.Tag, site.Settings.Absolute(addresses.Of(document, variant)))
            ),
            (Default, site.Settings.Absolute(addresses.Of(document, document.Source))),
        ];

    /// <summary>Alternates of a page that exists in every language.</summary>
    public ImmutableArray<(string HrefLang, string Href)> Of(SharedPath path) => Of(path, [.. site.Languages]);

    /// <summary>Alternates of a page that exists in some languages; the first is the default.</summary>
    public ImmutableArray<(string HrefLang, string Href)> Of(SharedPath path, ImmutableArray<Language> languages) =>
        [
            .. languages.Select(language => (language.Tag, site.Settings.Absolute(addresses.In(language, path)))),
            (Default, site.Settings.Absolute(addresses.In(languages[0], path))),
        ];
}
