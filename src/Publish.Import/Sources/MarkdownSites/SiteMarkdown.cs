using System.Net;
using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown;

namespace Publish.Import;

/// <summary>
/// Makes HTML of the Markdown of other systems, which allow more than ours: the HTML is cleaned as every old page is.
/// </summary>
internal static class SiteMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder
    {
        MaximumNestingDepth = Dialect.DeepestNesting,
    }
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Superscript)
        .UseCjkFriendlyEmphasis()
        .UsePipeTables()
        .UseGridTables()
        .UseDefinitionLists()
        .UseFootnotes()
        .UseAbbreviations()
        .UseTaskLists()
        .UseAutoLinks()
        .UseAutoIdentifiers()
        .UseGenericAttributes()
        .Build();

    public static string Html(string name, string markdown, List<Doubt> doubts)
    {
        try
        {
            if (MarkdownBounds.Hold(new SourceText(name, markdown), 0, new Findings()))
                return Markdig.Markdown.ToHtml(Parted(markdown), Pipeline);
        }
        catch (ArgumentException)
        {
            // Marks of emphasis that never close are nested in each other.
        }
        doubts.Add(
            new(
                DoubtKind.Damaged,
                "The text is too long or too deeply nested to be read as Markdown, so that it came in as it was written. Headings, lists and links have to be set again."
            )
        );
        return WpParagraphs.Of(WebUtility.HtmlEncode(markdown));
    }

    /// <summary>Two calls of notes side by side would be read as one link.</summary>
    private static string Parted(string markdown)
    {
        var parts = markdown.Split("][^");
        var parted = new StringBuilder(parts[0]);
        for (var index = 1; index < parts.Length; index++)
        {
            var open = parts[index - 1].LastIndexOf('[');
            var calls = open < 0 ? index > 1 : parts[index - 1].AsSpan(open + 1).StartsWith("^");
            parted.Append(calls ? "]<!-- -->[^" : "][^").Append(parts[index]);
        }
        return parted.ToString();
    }
}
