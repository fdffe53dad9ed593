using System.Collections.Immutable;
using System.Globalization;

namespace Publish.Model;

/// <summary>
/// A declared or known language; only <see cref="Languages"/> creates one, so a wrong tag cannot exist.
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
    /// BCP 47 tag in canonical case, such as <c>zh-Hans</c>; also the file name, <c>lang</c> and <c>hreflang</c>.
    /// </summary>
    public string Tag { get; }

    /// <summary>The tag in addresses, in lower case.</summary>
    public string UrlTag => Tag.ToLowerInvariant();

    /// <summary>Looked up on first use.</summary>
    public CultureInfo Culture => field ??= CultureInfo.GetCultureInfo(Tag);

    /// <summary>Fallback languages, tried before the source: for one Chinese the other.</summary>
    public ImmutableArray<Language> FallsBackTo { get; internal set; } = [];

    /// <summary>The site's own interface words over the program's, by key such as <c>editorial.letters</c>.</summary>
    public IReadOnlyDictionary<string, string> SiteWords { get; internal set; } =
        ImmutableDictionary<string, string>.Empty;

    public bool IsRightToLeft { get; }

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>
    /// Whether it counts as written in Latin letters: all but Korean, Chinese, Japanese and right-to-left languages.
    /// </summary>
    public bool IsLatin => !(IsKorean || IsChinese || IsJapanese || IsRightToLeft);

    public bool IsKorean { get; }

    public bool IsChinese { get; }

    public bool IsJapanese { get; }

    public bool IsEnglish { get; }

    public override string ToString() => Tag;
}
