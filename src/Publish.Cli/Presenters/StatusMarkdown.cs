using System.Text;
using Publish.Cli.Results;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Presenters;

/// <summary>Formats <c>publish status</c> as Markdown tables: the matrix and its totals.</summary>
internal static class StatusMarkdown
{
    public static string Of(StatusResult standing)
    {
        var text = new StringBuilder();
        string[] languages = [.. standing.Languages.Select(language => language.Tag)];
        Table(
            text,
            ["Document", .. languages],
            standing.Documents.Select(document =>
                (string[])
                    [
                        Safe(StatusText.Name(document)),
                        .. standing.Languages.Select(language => StatusText.Of(document.In(language))),
                    ]
            )
        );
        text.Append('\n');
        Table(text, ["Total", .. languages], StatusCounts.Totals(standing));
        text.Append('\n');
        Table(
            text,
            ["Words around the texts", .. languages],
            StatusCounts.Words(standing).Select(row => (string[])[Safe(row[0]), .. row[1..]])
        );
        return text.ToString();
    }

    private static void Table(StringBuilder text, string[] head, IEnumerable<string[]> rows)
    {
        Row(text, head);
        Row(text, [.. head.Select(_ => ":--")]);
        foreach (var row in rows)
            Row(text, row);
    }

    private static void Row(StringBuilder text, string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>A name with its Markdown characters escaped.</summary>
    private static string Safe(string name) =>
        string.Concat(
            ControlCharacters
                .Of(name)
                .Select(letter =>
                    "|_*`[]<>#&\\".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : letter.ToString()
                )
        );
}
