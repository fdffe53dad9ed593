using System.Globalization;
using System.Text;
using Publish.Engine.Content.Documents;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// Translation template: a draft with each key and each paragraph of the source as a comment above an empty place.
/// </summary>
public static class TranslationTemplate
{
    /// <summary>The comment at its top with instructions for the translator.</summary>
    internal const string Hint =
        "# Write the words behind each key. When the whole text is translated, take the line “draft: true” away.\n";

    /// <param name="from">The text to be translated.</param>
    /// <param name="mark">The source mark; null where <paramref name="from"/> is an untracked translation.</param>
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

    /// <summary>The block with every comment delimiter escaped, so that it cannot end the comment.</summary>
    private static string Quiet(string block) =>
        block.ReplaceLineEndings("\n").Replace("-->", "--&gt;", StringComparison.Ordinal);
}
