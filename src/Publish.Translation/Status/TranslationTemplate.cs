using System.Globalization;
using System.Text;
using Publish.Engine.Content.Documents;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// A translation before its first word: each key and each paragraph of another text as a comment above an empty place.
/// </summary>
public static class TranslationTemplate
{
    /// <summary>The line that tells whoever translates what to do.</summary>
    internal const string Hint =
        "# Write the words behind each key. When the whole text is translated, take the line “draft: true” away.\n";

    /// <param name="from">The text to be translated.</param>
    /// <param name="mark">Of the source; null where <paramref name="from"/> is a translation that nobody knows the
    /// source of.</param>
    public static string Of(SourceFile from, Language language, SourceMark? mark)
    {
        ArgumentNullException.ThrowIfNull(from);
        var text = new StringBuilder("---\n").Append(Hint);
        if (FrontMatterBounds.Of(from.Text.Text) is var (start, end, _))
            foreach (var (key, words) in SourceBlocks.Words(from.Text, start, end))
                text.Append(string.Concat(words.Split('\n').Select(line => $"# {line}\n"))).Append(key).Append(":\n");
        text.Append("draft: true\n");
        if (mark is not null)
            text.Append(CultureInfo.InvariantCulture, $"follows: {mark}\n");
        text.Append("---\n");
        var blocks = SourceBlocks.Of(from.Text, language);
        for (var number = 1; number < blocks.Length; number++)
            text.Append(CultureInfo.InvariantCulture, $"\n<!-- {number}\n{Quiet(blocks[number])}\n-->\n\n\n");
        return text.ToString();
    }

    /// <summary>Nothing in it ends the comment.</summary>
    private static string Quiet(string block) =>
        block.ReplaceLineEndings("\n").Replace("-->", "--&gt;", StringComparison.Ordinal);
}
