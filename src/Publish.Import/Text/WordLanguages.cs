using Publish.Model;

namespace Publish.Import;

/// <summary>Keeps of the languages that a source says those that are true and are not the text's own.</summary>
internal static class WordLanguages
{
    public static void Settle(IEnumerable<PlainBlock> blocks, Languages languages, Language language)
    {
        foreach (var leaf in Leaves.Of(blocks))
            if (leaf.Line.Exists(bit => bit.Style.Language is not null))
                leaf.Line = PlainLine.Tidy([
                    .. leaf.Line.Select(bit =>
                        bit with
                        {
                            Style = bit.Style with { Language = bit.IsWords ? Of(bit, languages, language) : null },
                        }
                    ),
                ]);
    }

    /// <summary>
    /// Whether a letter is of a script that the language is written in; of others the page itself knows better.
    /// </summary>
    public static bool CanBe(char c, string tag) =>
        char.IsLetter(c)
        && (
            c switch
            {
                < '\u1100' => true,
                < '\u1200' or >= '\uAC00' and < '\uD7B0' or >= '\u3130' and < '\u3190' => tag == "ko",
                >= '\u3040' and < '\u3100' => tag == "ja",
                _ => tag.StartsWith("zh", StringComparison.Ordinal) || tag is "ja" or "ko",
            }
        );

    private static string? Of(PlainBit bit, Languages languages, Language language)
    {
        if (
            bit.Style.Language is not { } said
            || !bit.Text.Any(char.IsLetter)
            || Known(said, languages) is not { } known
            || known == language
        )
            return null;
        // Hangul that is said to be English was pasted from elsewhere.
        var primary = known.Tag.Split('-')[0];
        if (primary == language.Tag.Split('-')[0] && !known.IsChinese || !bit.Text.Any(c => CanBe(c, known.Tag)))
            return null;
        return known.Tag;
    }

    private static Language? Known(string said, Languages languages) =>
        LanguageTag.Of(said) is not { } tag
            ? null
            : languages.Known(tag == "zh" ? "zh-Hans" : tag) ?? languages.Known(tag.Split('-')[0]);
}
