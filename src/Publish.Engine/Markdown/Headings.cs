using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Engine.Markdown.Checks;
using Publish.Engine.Markdown.Extensions;

namespace Publish.Engine.Markdown;

/// <summary>
/// Assigns every heading its level and id; ids given by authors are registered before any is generated.
/// </summary>
internal sealed class Headings(MarkdownContext reading)
{
    private readonly Dictionary<HeadingBlock, MarkdownMarks> marks = [];

    /// <summary>At least 2: the title is the page's only heading of the first level.</summary>
    public static int LevelOf(HeadingBlock heading) => Math.Max(heading.Level, 2);

    public MarkdownMarks MarksOf(HeadingBlock heading) => marks[heading];

    public string? IdOf(HeadingBlock heading) => marks[heading].Id;

    public void TakeIds(ContainerBlock document)
    {
        var found = new List<HeadingBlock>();
        Collect(document, found);
        foreach (var heading in found)
        {
            if (heading is { Level: 1, IsSetext: false })
                reading.Report(MarkRules.TopHeading, heading.Span.Start);
            marks[heading] = reading.Marks(heading.GetData(typeof(Attributes)) as Attributes);
        }
        foreach (var heading in found)
            if (marks[heading] is { Id: null } unnamed)
                marks[heading] = unnamed with { Id = reading.Anchors.Make(Words(heading.Inline)) };
    }

    private static void Collect(ContainerBlock container, List<HeadingBlock> found)
    {
        foreach (var block in container)
        {
            if (block is HeadingBlock heading)
                found.Add(heading);
            else if (block is ContainerBlock inner)
                Collect(inner, found);
        }
    }

    public static string Words(ContainerInline? line)
    {
        var words = new StringBuilder();
        if (line is not null)
            Append(line, words);
        return words.ToString();
    }

    private static void Append(ContainerInline line, StringBuilder words)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case ContainerInline inner:
                    Append(inner, words);
                    break;
            }
        }
    }
}
