using System.Collections;
using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// The languages of one site in menu order, and the only place where a <see cref="Language"/> is made.
/// </summary>
public sealed class Languages : IReadOnlyList<Language>
{
    private readonly ImmutableArray<Language> ofSite;
    private readonly ImmutableDictionary<string, Language> known;

    /// <param name="siteTags">BCP 47 tags in menu order, at least one, each among <paramref name="knownTags"/>.</param>
    /// <param name="knownTags">Every tag that a person or file may name, from CLDR.</param>
    /// <param name="wordsOf">What the site itself says in a language of its own, by list and key.</param>
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

    /// <summary>The default language, which has no prefix in addresses.</summary>
    public Language First => ofSite[0];

    /// <summary>What is in Latin letters and in a language that nobody says.</summary>
    public Language Latin { get; } = new("und-Latn");

    /// <summary>What unmarked Hangul is taken for.</summary>
    public Language Korean { get; }

    /// <summary>
    /// What unmarked Han is taken for outside Chinese, Japanese and Korean text: the site's first Chinese.
    /// </summary>
    public Language Chinese { get; }

    public int Count => ofSite.Length;

    public Language this[int index] => ofSite[index];

    /// <summary>A language of the site by its tag in any case, or null.</summary>
    public Language? OfSite(string tag) =>
        known.GetValueOrDefault(tag) is { } language && ofSite.Contains(language) ? language : null;

    /// <summary>Any language that CLDR names, by its tag in any case, or null.</summary>
    public Language? Known(string tag) => known.GetValueOrDefault(tag);

    /// <summary>The tag of every language that CLDR names.</summary>
    public IEnumerable<string> KnownTags => known.Values.Select(language => language.Tag);

    public IEnumerator<Language> GetEnumerator() => ((IEnumerable<Language>)ofSite).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
