using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Publish.Import.Tests.Corpus.Shapes;

/// <summary>The documents of the static site as the Markdown that it is made from.</summary>
internal sealed partial class HugoShape : Shape
{
    public override string Name => "hugo";

    protected override string Address(TrueText text) =>
        (text.Language == "en" ? "" : "/" + text.Language.ToLowerInvariant()) + $"/{text.Folder}/{text.Slug}/";

    protected override string FileAddress(string file) => $"/files/{file}";

    protected override string Call(TrueText text, string note) => $"[^{note}]";

    protected override string Inline(string html, TrueText text, Func<int, string, TrueText> other)
    {
        var linked = Anchor()
            .Replace(base.Inline(html, text, other), match =>
                match.Groups[1].Value == match.Groups[2].Value
                    ? $"<{match.Groups[1].Value}>"
                    : $"[{match.Groups[2].Value}]({match.Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal)})"
            );

        // Where Markdown's own marks would not hold beside these scripts, its writers fall back on elements.
        return text.Language == "en"
            ? linked
                .Replace("<em>", "*", StringComparison.Ordinal)
                .Replace("</em>", "*", StringComparison.Ordinal)
                .Replace("<strong>", "**", StringComparison.Ordinal)
                .Replace("</strong>", "**", StringComparison.Ordinal)
            : linked;
    }

    private string Markdown(TrueBlock block, TrueText text, Func<int, string, TrueText> other)
    {
        string In(string html) => Inline(html, text, other);
        return block.Kind switch
        {
            TrueBlockKind.Paragraph => string.Join("  \n", block.Items.Select(In)),
            TrueBlockKind.Heading => "## " + In(block.Items[0]),
            TrueBlockKind.List => string.Join('\n', block.Items.Select(item => "- " + In(item))),
            TrueBlockKind.Numbered => string.Join('\n', block.Items.Select((item, at) => $"{at + 1}. {In(item)}")),
            TrueBlockKind.Quote => string.Join("\n>\n", block.Items.Select(item => "> " + In(item))),
            TrueBlockKind.Table => string.Join(
                '\n',
                block
                    .Items.Select(row => $"| {row.Replace("\t", " | ", StringComparison.Ordinal)} |")
                    .Prepend("")
                    .Select((row, at) => at == 0 ? "" : row)
                    .Skip(1)
                    .SelectMany((row, at) => at == 0 ? new[] { row, "|---|---|---|" } : [row])
            ),
            _ =>
                $"{{{{< figure src=\"{FileAddress(block.Items[0])}\" alt=\"{block.Items[1]}\" caption=\"{Figured(block.Items[2])}\" >}}}}",
        };
    }

    private static string Figured(string caption) =>
        caption.Replace("<em>", "*", StringComparison.Ordinal).Replace("</em>", "*", StringComparison.Ordinal);

    protected override Printed Page(TrueText text, Func<int, string, TrueText> other)
    {
        var name = text.Language == "en" ? text.Slug + ".md" : $"{text.Slug}.{text.Language.ToLowerInvariant()}.md";
        var words = new StringBuilder($"---\ntitle: \"{text.Title}\"\n");
        if (text.Subtitle is not null)
            words.Append(CultureInfo.InvariantCulture, $"subtitle: \"{text.Subtitle}\"\n");
        if (text.Kind != OldKind.Page)
            words.Append(CultureInfo.InvariantCulture, $"date: {text.Date:yyyy-MM-dd}T10:00:00+09:00\n");
        words.Append(CultureInfo.InvariantCulture, $"translationKey: doc-{text.Number}\n");
        if (text.Topics.Length > 0)
            words
                .Append(
                    CultureInfo.InvariantCulture,
                    $"topics: [{string.Join(", ", text.Topics.Select(topic => $"\"{topic.In(text.Language)}\""))}]\ncountries:\n"
                )
                .AppendJoin("", text.Countries.Select(country => $"  - \"{country.In(text.Language)}\"\n"));
        words
            .Append("---\n\n")
            .AppendJoin(
                "\n\n",
                Sheet
                    .Of(text, withDate: text.Manner % 3 == 1, withLetterhead: false)
                    .Select(block => Markdown(block, text, other))
            )
            .Append('\n');
        foreach (var file in text.Attachments)
            words.Append(CultureInfo.InvariantCulture, $"\n[{file.Title}]({FileAddress(file.File)})\n");
        for (var at = 0; at < text.Notes.Length; at++)
            words.Append(CultureInfo.InvariantCulture, $"\n[^{at + 1}]: {Inline(text.Notes[at], text, other)}\n");
        return new(
            $"content/{text.Folder}/{name}",
            Encoding.UTF8.GetBytes(words.ToString()),
            text with
            {
                Related = [],
            },
            []
        )
        {
            Counterparts =
            [
                .. text
                    .Languages.Where(language => language != text.Language)
                    .Select(language => (language, Address(other(text.Number, language)))),
            ],
            Attachments = [.. text.Attachments.Select(file => FileAddress(file.File))],
        };
    }

    [GeneratedRegex("<a href=\"([^\"]+)\">(.*?)</a>")]
    private static partial Regex Anchor();
}
