using System.Globalization;
using System.Text;
using Publish.Engine.Content.Values;
using Publish.Engine.Input;

namespace Publish.Engine.Content.Documents;

/// <summary>Makes a slug, the last part of an address, from a title in any script.</summary>
public static class Slug
{
    /// <summary>Length limit in UTF-8: file systems take 255 bytes a name, and ten go to the date.</summary>
    private const int MostBytes = 120;

    /// <summary>Whether a text is a valid slug that also fits into a folder's name.</summary>
    public static bool Is(string text) => AddressShapes.IsSlug(text) && Encoding.UTF8.GetByteCount(text) <= MostBytes;

    /// <summary>Letters and digits in lower case, joined by hyphens; empty where the title has none.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        var bytes = 0;
        var wholeWords = 0;
        foreach (var rune in UnicodeNormalization.Of(title).ToLowerInvariant().EnumerateRunes())
        {
            if (rune.Value is '\'' or '’')
                continue;
            var isMark =
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (!Rune.IsLetterOrDigit(rune) && !isMark)
            {
                if (slug.Length > 0 && slug[^1] != '-')
                {
                    wholeWords = slug.Length;
                    slug.Append('-');
                    bytes++;
                }
                continue;
            }
            if (bytes + rune.Utf8SequenceLength > MostBytes)
                return slug.ToString(0, wholeWords > 0 ? wholeWords : slug.Length).TrimEnd('-');
            slug.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }
        return slug.ToString().TrimEnd('-');
    }
}
