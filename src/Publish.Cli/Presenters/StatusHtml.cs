using System.Net;
using System.Text;
using Publish.Cli.Results;
using Publish.Engine.Diagnostics;
using Publish.Engine.Views.Parts;

namespace Publish.Cli.Presenters;

/// <summary>Formats <c>publish status</c> as one self-contained HTML page: the matrix and its totals.</summary>
internal static class StatusHtml
{
    private static readonly string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark }
        table { border-collapse: collapse; margin-block-end: 2rem }
        caption { text-align: start; font-weight: bold }
        th, td { text-align: start; padding: .25rem .75rem .25rem 0; border-block-end: 1px solid #8886; vertical-align: top }
        th[scope=row] { font-weight: normal; overflow-wrap: anywhere }
        .missing, .changed { font-weight: bold }
        .source, .current { opacity: .7 }
        """.ReplaceLineEndings("\n");

    private static readonly string Head = $"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{ContentPolicy.OfFile(Style)}">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>Translations</title>
        <style>{Style}</style>
        <h1>Translations</h1>

        """.ReplaceLineEndings("\n");

    public static string Of(StatusResult standing)
    {
        var text = new StringBuilder(Head);
        Table(
            text,
            "Documents, newest first",
            standing,
            standing.Documents.Select(document =>
                (string[])
                    [
                        StatusText.Name(document),
                        .. standing.Languages.Select(language => StatusText.Of(document.In(language))),
                    ]
            )
        );
        Table(text, "Totals", standing, StatusCounts.Totals(standing));
        Table(text, "Words around the texts", standing, StatusCounts.Words(standing));
        return text.Append("</html>\n").ToString();
    }

    private static void Table(StringBuilder text, string caption, StatusResult standing, IEnumerable<string[]> rows)
    {
        text.Append("<table>\n<caption>").Append(caption).Append("</caption>\n<tr><td></td>");
        foreach (var language in standing.Languages)
            text.Append("<th scope=\"col\">").Append(Safe(language.Tag)).Append("</th>");
        foreach (var row in rows)
        {
            text.Append("</tr>\n<tr><th scope=\"row\">").Append(Safe(row[0])).Append("</th>");
            foreach (var cell in row[1..])
                text.Append("<td class=\"")
                    .Append(Safe(cell.Split(' ')[0]))
                    .Append("\">")
                    .Append(Safe(cell))
                    .Append("</td>");
        }
        text.Append("</tr>\n</table>\n");
    }

    private static string Safe(string text) =>
        WebUtility.HtmlEncode(ControlCharacters.Of(text)).Replace("[", "&#91;", StringComparison.Ordinal);
}
