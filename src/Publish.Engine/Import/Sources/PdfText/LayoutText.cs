using System.Globalization;
using System.Net;
using System.Text;

namespace Publish.Engine.Import;

/// <summary>Makes paragraphs and notes of pages that were set for paper.</summary>
internal sealed class LayoutText(List<Doubt> doubts, List<string> left)
{
    private readonly List<string> notes = [];

    public string Html(string text)
    {
        var pages = LayoutPages.Of(text, left);
        var body = new List<string>();
        var columns = new List<List<string>>();
        foreach (var page in pages)
        {
            var lines = LayoutColumns.TakeSide(page, columns);
            var start = LayoutNotes.Start(lines, notes.Count + 1);
            LayoutNotes.Take(lines[start..], notes);
            AddPage(body, lines[..start]);
        }
        var words = new LayoutWords(text);
        var blocks = LayoutBlocks.Of(body, words);
        var called = Call(blocks);
        var made = new StringBuilder();
        foreach (var column in columns)
            made.Append(string.Concat(LayoutBlocks.Of(column, words, isSide: true).Select(Show)));
        foreach (var block in blocks)
            made.Append(Show(block));
        if (called > 0)
            made.Append("<ol class=\"footnotes\">");
        for (var number = 1; number <= called; number++)
            made.Append(CultureInfo.InvariantCulture, $"<li id=\"fn{number}\">{WebUtility.HtmlEncode(words.Join(notes[number - 1].Split('\n')))}</li>");
        return made.Append(called > 0 ? "</ol>" : "").ToString().Replace("</ul>\n<ul>", "", StringComparison.Ordinal);
    }

    /// <summary>A paragraph that a page broke goes on.</summary>
    private static void AddPage(List<string> body, IReadOnlyList<string> page)
    {
        var margin = page.Where(line => line.Length > 0).Select(LayoutLine.Indent).DefaultIfEmpty().Min();
        var lines = page.Select(line => line[Math.Min(margin, line.Length)..]).SkipWhile(string.IsNullOrWhiteSpace).ToList();
        while (body.Count > 0 && string.IsNullOrWhiteSpace(body[^1]))
            body.RemoveAt(body.Count - 1);
        if (lines.Count == 0)
            return;
        var goesOn = body.Count > 0 && !LayoutLine.EndsSentence(body[^1]) && LayoutLine.Width(body[^1]) > 50 && !LayoutLine.IsItem(lines[0]);
        if (body.Count > 0 && !goesOn)
            body.Add("");
        body.AddRange(lines);
    }

    /// <summary>Puts the calls in, one after another; gives the number of notes whose call was found.</summary>
    private int Call(List<LayoutBlock> blocks)
    {
        var (at, from) = (0, 0);
        for (var number = 1; number <= notes.Count; number++)
        {
            var found = false;
            for (; at < blocks.Count && !found; at += found ? 0 : 1, from = found ? from : 0)
                if (LayoutNotes.Call(blocks[at].Text, number, from) is >= 0 and var place)
                {
                    var mark = number.ToString(CultureInfo.InvariantCulture);
                    blocks[at] = blocks[at] with { Text = blocks[at].Text[..place] + LayoutNotes.Open + mark + LayoutNotes.Shut + blocks[at].Text[(place + mark.Length)..] };
                    (from, found) = (place + mark.Length + 2, true);
                }
            if (found)
                continue;
            foreach (var (note, index) in notes.Skip(number - 1).Select((note, index) => (note, index + number)))
                blocks.Add(new(string.Create(CultureInfo.InvariantCulture, $"{index} {note.ReplaceLineEndings(" ")}"), LayoutKind.Paragraph));
            doubts.Add(new(DoubtKind.Uncertain, $"Words at the foot of a page look like notes, and the place that calls note {number} was not found. They stand at the end of the text.", Excerpt.Of(notes[number - 1])));
            return number - 1;
        }
        return notes.Count;
    }

    private static string Show(LayoutBlock block)
    {
        var text = WebUtility.HtmlEncode(block.Text).Replace("\n", "<br>", StringComparison.Ordinal);
        var made = new StringBuilder();
        foreach (var piece in text.Split(LayoutNotes.Open))
        {
            var end = piece.IndexOf(LayoutNotes.Shut, StringComparison.Ordinal);
            made.Append(end < 0 ? piece : $"<sup><a href=\"#fn{piece[..end]}\">{piece[..end]}</a></sup>{piece[(end + 1)..]}");
        }
        return block.Kind == LayoutKind.Item ? $"<ul><li>{made}</li></ul>\n" : $"<p>{made}</p>\n";
    }
}
