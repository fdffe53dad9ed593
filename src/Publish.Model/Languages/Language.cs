using System.Collections.Immutable;
using System.Globalization;

namespace Publish.Model;

/// <summary>
/// A language that text can be in; only <see cref="Languages"/> makes one, so a wrong tag cannot exist.
/// </summary>
public sealed class Language
{
    internal Language(string tag)
    {
        Tag = tag;
        var primary = tag.Split('-')[0];
        (IsKorean, IsChinese, IsJapanese, IsEnglish) = (
            primary == "ko",
            primary == "zh",
            primary == "ja",
            primary == "en"
        );
        IsRightToLeft = Directions.IsRightToLeft(tag);
    }

    /// <summary>
    /// BCP 47 in its canonical case, such as <c>zh-Hans</c>: the file name, the <c>lang</c> and the <c>hreflang</c>.
    /// </summary>
    public string Tag { get; }

    /// <summary>The tag as it stands in addresses, in lower case.</summary>
    public string UrlTag => Tag.ToLowerInvariant();

    /// <summary>Looked up when first asked for: a site knows hundreds of languages and uses few.</summary>
    public CultureInfo Culture => field ??= CultureInfo.GetCultureInfo(Tag);

    /// <summary>
    /// The languages that a reader of this one is shown before any other: the other Chinese, for a Chinese.
    /// </summary>
    public ImmutableArray<Language> FallsBackTo { get; internal set; } = [];

    /// <summary>
    /// What the site itself says in this language, over the program's words: by list and key, such as
    /// <c>editorial.letters</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> SiteWords { get; internal set; } =
        ImmutableDictionary<string, string>.Empty;

    public bool IsRightToLeft { get; }

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>
    /// Whether it is taken to be written in Latin letters: what is neither Korean, Chinese or Japanese nor goes from
    /// right to left.
    /// </summary>
    public bool IsLatin => !(IsKorean || IsChinese || IsJapanese || IsRightToLeft);

    public bool IsKorean { get; }

    public bool IsChinese { get; }

    public bool IsJapanese { get; }

    public bool IsEnglish { get; }

    public override string ToString() => Tag;
}
