using System.Globalization;
using System.Text;

namespace Publish.Import;

/// <summary>
/// Text of a PDF with a few marks of Markdown in it, as programs for text recognition write it: raised numbers, rules
/// between pages, notes in the midst of the text.
/// </summary>
internal sealed class MarkedText(List<Doubt> doubts, List<string> left)
{
    private const string Raised = "<sup>";

    private const string Lowered = "</sup>";

    private const int LongestEntry = 160;

    public static bool Is(string text) =>
        text.Contains(Raised, StringComparison.Ordinal)
        || text.Contains("\n---\n", StringComparison.Ordinal)
        || text.Contains("\n#### ", StringComparison.Ordinal)
        || text.Contains("](", StringComparison.Ordinal)
        || text.Contains("  \n", StringComparison.Ordinal) && text.Contains("**", StringComparison.Ordinal);

    public string Html(string name, string text)
    {
        var (body, notes) = Parts(text);
        return Html(name, body, notes);
    }

    /// <summary>The paragraphs of the text, and its notes taken out of them.</summary>
    private (List<string> Body, List<(string Label, string Text)> Notes) Parts(string text)
    {
        var notes = new List<(string Label, string Text)>();
        var body = new List<string>();
        var isAfterNotes = false;
        foreach (var paragraph in Paragraphs(text.Replace('\f', '\n')))
        {
            if (Note(paragraph) is { } note)
            {
                notes.Add(note);
                isAfterNotes = true;
                if (body.Count > 0 && body[^1].Trim() is "---" or "***" or "___")
                    body.RemoveAt(body.Count - 1);
            }
            else if (IsFurniture(paragraph))
                left.Add(Excerpt.Of(paragraph));
            else if (
                (isAfterNotes || paragraph.Trim() is [>= 'a' and <= 'z', ..])
                && body.Count > 0
                && GoesOn(body[^1], paragraph)
            )
            {
                body[^1] += (body[^1].EndsWith('-') ? "" : " ") + paragraph;
                isAfterNotes = false;
            }
            else
            {
                body.Add(WithoutNumber(paragraph));
                isAfterNotes = false;
            }
        }
        return (body, notes);
    }

    private string Html(string name, List<string> body, List<(string Label, string Text)> notes)
    {
        var labels = notes.Select(note => note.Label).ToHashSet(StringComparer.Ordinal);
        var called = new HashSet<string>(StringComparer.Ordinal);
        var markdown = Calls(string.Join("\n\n", body), labels, called);
        foreach (var lost in notes.Where(note => !called.Contains(note.Label)))
            doubts.Add(
                new(
                    DoubtKind.Uncertain,
                    $"Nothing in the text calls note {lost.Label}. It stands at the end of the text.",
                    Excerpt.Of(lost.Text)
                )
            );
        var made = new StringBuilder(SiteMarkdown.Html(name, markdown, doubts)).Append(
            string.Concat(
                notes
                    .Where(note => !called.Contains(note.Label))
                    .Select(note => SiteMarkdown.Html(name, $"{note.Label} {note.Text}", doubts))
            )
        );
        if (called.Count > 0)
            made.Append("<ol class=\"footnotes\">")
                .Append(
                    string.Concat(
                        notes
                            .Where(note => called.Contains(note.Label))
                            .Select(note =>
                                $"<li id=\"fn{note.Label}\">{SiteMarkdown.Html(name, note.Text, doubts)}</li>"
                            )
                    )
                )
                .Append("</ol>");
        return made.ToString();
    }

    private static IEnumerable<string> Paragraphs(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n').Append(""))
            if (!string.IsNullOrWhiteSpace(line.Replace('\u00A0', ' ')))
                lines.Add(line);
            else if (lines.Count > 0)
            {
                yield return string.Join('\n', lines);
                lines.Clear();
            }
    }

    private static (string Label, string Text)? Note(string paragraph)
    {
        var said = paragraph.TrimStart();
        var end = said.StartsWith(Raised, StringComparison.Ordinal)
            ? said.IndexOf(Lowered, StringComparison.Ordinal)
            : -1;
        return
            end > 0 && said[Raised.Length..end].Trim() is { Length: > 0 and < 5 } label && label.All(char.IsAsciiDigit)
            ? (label, said[(end + Lowered.Length)..].Trim())
            : null;
    }

    /// <summary>
    /// The name of a site or a number at the foot of a page, and what a program said of the picture of a signature.
    /// </summary>
    private static bool IsFurniture(string paragraph)
    {
        var said = paragraph.Trim();
        return said.StartsWith("A handwritten signature", StringComparison.Ordinal)
            || (said.Length < 4 && said.All(char.IsAsciiDigit))
            || (
                !said.Contains(' ', StringComparison.Ordinal)
                && said.Length < 60
                && said.LastIndexOf('.') is > 0 and var dot
                && said.Length - dot is >= 3 and <= 9
                && said.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-')
            );
    }

    private static bool GoesOn(string before, string after) =>
        MayGoOn(before, after)
        && before[0] is not ('#' or '>' or '-' or '|')
        && after[0] is not ('#' or '>' or '-' or '|' or '*')
        && !before.EndsWith("  ", StringComparison.Ordinal)
        && !LayoutLine.EndsSentence(
            before.Replace(Lowered, "", StringComparison.Ordinal).Replace(Raised, "", StringComparison.Ordinal)
        )
        && before.Length > 60;

    /// <summary>
    /// Entries of a list end without a mark too: only a long paragraph goes on with a capital, and none that names a
    /// country behind a slash.
    /// </summary>
    private static bool MayGoOn(string before, string after) =>
        char.IsLower(after[0])
        || before.Length > LongestEntry
        || (after[0] >= '\u1100' && !before.Contains(" / ", StringComparison.Ordinal));

    /// <summary>A page's number that ran into the first word below it.</summary>
    private string WithoutNumber(string paragraph)
    {
        var digits = paragraph.Length - paragraph.AsSpan().TrimStart("0123456789").Length;
        if (digits is 0 or > 3 || digits + 4 > paragraph.Length || !IsMonth(paragraph[digits..]))
            return paragraph;
        doubts.Add(
            new(
                DoubtKind.LeftOut,
                "A number stood right before the date and was taken for the number of a page.",
                Excerpt.Of(paragraph)
            )
        );
        return paragraph[digits..];
    }

    private static bool IsMonth(string words) =>
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Any(month =>
            month.Length > 0 && words.StartsWith(month, StringComparison.Ordinal)
        );

    private static string Calls(string text, HashSet<string> labels, HashSet<string> called)
    {
        var made = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            var open = text.IndexOf(Raised, at, StringComparison.Ordinal);
            var end = open < 0 ? -1 : text.IndexOf(Lowered, open, StringComparison.Ordinal);
            if (end < 0)
                return made.Append(text, at, text.Length - at).ToString();
            var label = text[(open + Raised.Length)..end].Trim();
            made.Append(text, at, open - at);
            if (labels.Contains(label))
            {
                called.Add(label);
                made.Append("<sup><a href=\"#fn").Append(label).Append("\">").Append(label).Append("</a></sup>");
            }
            else
                made.Append(text, open, end + Lowered.Length - open);
            at = end + Lowered.Length;
        }
        return made.ToString();
    }
}
