using System.Collections;
using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// The languages of a site in menu order, and all languages of CLDR; creates every <see cref="Language"/>.
/// </summary>
public sealed class Languages : IReadOnlyList<Language>
{
    private readonly ImmutableArray<Language> ofSite;
    private readonly ImmutableDictionary<string, Language> known;

    /// <param name="siteTags">BCP 47 tags in menu order, at least one, each among <paramref name="knownTags"/>.</param>
    /// <param name="knownTags">Every tag that may occur, from CLDR.</param>
    /// <param name="wordsOf">The site's own interface words of a tag, by key.</param>
    public Languages(
        IEnumerable<string> siteTags,
        IEnumerable<string> knownTags,
        Func<string, IReadOnlyDictionary<string, string>>? wordsOf = null
    )
    {
        ArgumentNullException.ThrowIfNull(siteTags);
        ArgumentNullException.ThrowIfNull(knownTags);
        known = knownTags
            .Concat(["ko", "zh-Hans", "zh-Hant"])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToImmutableDictionary(tag => tag, tag => new Language(tag), StringComparer.OrdinalIgnoreCase);
        ofSite = [.. siteTags.Select(tag => known[tag])];
        foreach (var language in ofSite)
        {
            if (wordsOf is not null)
                language.SiteWords = wordsOf(language.Tag);
            language.FallsBackTo =
            [
                .. ofSite.Where(other => other != language && language.IsChinese && other.IsChinese),
            ];
        }
        Korean = known["ko"];
        Chinese = ofSite.FirstOrDefault(language => language.IsChinese) ?? known["zh-Hans"];
    }

    /// <summary>The default language, without a prefix in addresses.</summary>
    public Language First => ofSite[0];

    /// <summary>Language of text in Latin letters whose language is unknown: <c>und-Latn</c>.</summary>
    public Language Latin { get; } = new("und-Latn");

    /// <summary>Language of unmarked Hangul.</summary>
    public Language Korean { get; }

    /// <summary>
    /// Language of unmarked Han outside Chinese, Japanese and Korean text: the site's first Chinese, else zh-Hans.
    /// </summary>
    public Language Chinese { get; }

    public int Count => ofSite.Length;

    public Language this[int index] => ofSite[index];

    /// <summary>A language of the site by tag in any case, or null.</summary>
    public Language? OfSite(string tag) =>
        known.GetValueOrDefault(tag) is { } language && ofSite.Contains(language) ? language : null;

    /// <summary>A language of CLDR by tag in any case, or null.</summary>
    public Language? Known(string tag) => known.GetValueOrDefault(tag);

    /// <summary>Tags of all languages of CLDR.</summary>
    public IEnumerable<string> KnownTags => known.Values.Select(language => language.Tag);

    public IEnumerator<Language> GetEnumerator() => ((IEnumerable<Language>)ofSite).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
