using System.Globalization;
using System.Net;
using System.Text;

namespace Publish.Import;

/// <summary>Makes paragraphs and notes of pages that were set for paper.</summary>
internal sealed class LayoutText(List<Doubt> doubts, List<string> left)
{
    private readonly List<string> notes = [];
    private readonly SortedSet<int> lost = [];

    public string Html(string text)
    {
        var pages = LayoutPages.Of(text, left);
        var body = new List<string>();
        var columns = new List<List<string>>();
        foreach (var page in pages)
        {
            var lines = LayoutColumns.TakeSide(page, columns);
            var start = LayoutNotes.Start(lines, notes.Count + 1);
            var first = notes.Count + 1;
            LayoutNotes.Take(lines[start..], notes);
            lines = lines[..start];
            lost.UnionWith(LayoutCalls.Mark(lines, first, notes.Count));
            AddPage(body, lines);
        }
        var words = new LayoutWords(text);
        var blocks = LayoutBlocks.Of(body, words);
        foreach (var number in lost)
            Tell(number, blocks);
        var made = new StringBuilder();
        foreach (var column in columns)
            made.Append(string.Concat(LayoutBlocks.Of(column, words, isSide: true).Select(Show)));
        foreach (var block in blocks)
            made.Append(Show(block));
        if (lost.Count < notes.Count)
            made.Append("<ol class=\"footnotes\">")
                .Append(
                    string.Concat(
                        Enumerable
                            .Range(1, notes.Count)
                            .Where(number => !lost.Contains(number))
                            .Select(number => Item(number, words))
                    )
                )
                .Append("</ol>");
        return made.ToString().Replace("</ul>\n<ul>", "", StringComparison.Ordinal);
    }

    /// <summary>A paragraph that a page broke goes on.</summary>
    private static void AddPage(List<string> body, IReadOnlyList<string> page)
    {
        var margin = page.Where(line => line.Length > 0).Select(LayoutLine.Indent).DefaultIfEmpty().Min();
        var lines = page.Select(line => line[Math.Min(margin, line.Length)..])
            .SkipWhile(string.IsNullOrWhiteSpace)
            .ToList();
        while (body.Count > 0 && string.IsNullOrWhiteSpace(body[^1]))
            body.RemoveAt(body.Count - 1);
        if (lines.Count == 0)
            return;
        var goesOn =
            body.Count > 0
            && !LayoutLine.EndsSentence(body[^1])
            && LayoutLine.Width(body[^1]) > 50
            && !LayoutLine.IsItem(lines[0]);
        if (body.Count > 0 && !goesOn)
            body.Add("");
        body.AddRange(lines);
    }

    private string Item(int number, LayoutWords words) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<li id=\"fn{number}\">{WebUtility.HtmlEncode(words.Join(notes[number - 1].Split('\n')))}</li>"
        );

    private void Tell(int number, List<LayoutBlock> blocks)
    {
        blocks.Add(
            new(
                string.Create(CultureInfo.InvariantCulture, $"{number} {notes[number - 1].ReplaceLineEndings(" ")}"),
                LayoutKind.Paragraph
            )
        );
        doubts.Add(
            new(
                DoubtKind.Uncertain,
                $"Words at the foot of a page look like notes, and the place that calls note {number} was not found. They stand at the end of the text.",
                Excerpt.Of(notes[number - 1])
            )
        );
    }

    private static string Show(LayoutBlock block)
    {
        var text = WebUtility.HtmlEncode(block.Text).Replace("\n", "<br>", StringComparison.Ordinal);
        var made = new StringBuilder();
        foreach (var piece in text.Split(LayoutCalls.Open))
        {
            var end = piece.IndexOf(LayoutCalls.Shut, StringComparison.Ordinal);
            made.Append(
                end < 0 ? piece : $"<sup><a href=\"#fn{piece[..end]}\">{piece[..end]}</a></sup>{piece[(end + 1)..]}"
            );
        }
        return block.Kind == LayoutKind.Item ? $"<ul><li>{made}</li></ul>\n" : $"<p>{made}</p>\n";
    }
}
