using DocumentFormat.OpenXml.Wordprocessing;

namespace Publish.Import;

/// <summary>
/// Counts in which languages a Word file says that it is written: one for Latin letters, one for those of East Asia.
/// </summary>
internal sealed class WordLanguageCount(Languages? usual)
{
    private readonly Dictionary<string, int> counted = new(StringComparer.Ordinal);

    /// <summary>BCP 47; null where the file does not say it.</summary>
    public string? Most => counted.Count == 0 ? null : counted.MaxBy(one => one.Value).Key;

    public void Count(string text, Languages? said)
    {
        foreach (var sign in text)
            if (char.IsLetter(sign))
            {
                var tag =
                    sign >= '\u2E80'
                        ? said?.EastAsia?.Value ?? usual?.EastAsia?.Value
                        : said?.Val?.Value ?? usual?.Val?.Value;
                // A syllable of Hangul says as much as two or three letters.
                if (LanguageTag.Of(sign is >= '\uAC00' and <= '\uD7A3' ? "ko" : tag) is { } language)
                    counted[language] = counted.GetValueOrDefault(language) + (sign >= '\u2E80' ? 3 : 1);
            }
    }
}
