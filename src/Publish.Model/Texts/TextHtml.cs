using System.Text;

namespace Publish.Model;

/// <summary>
/// Writes texts as HTML: a <c>lang</c> for each foreign run, no-break spans, superscripts, bidi isolation.
/// </summary>
public static class TextHtml
{
    public static Html ToHtml(this Text text)
    {
        if (text.IsEmpty)
            return new Html("");
        var html = new StringBuilder();
        for (var (at, next) = (0, 0); at < text.Runs.Length; at = next)
        {
            var first = text.Runs[at];
            for (
                next = at + 1;
                first.Language is not null && next < text.Runs.Length && text.Runs[next].Language == first.Language;

            )
                next++;
            if (next == at + 1)
                Append(html, first);
            else
                AppendTogether(html, text.Runs.AsSpan()[at..next]);
        }
        return new Html(html.ToString());
    }

    /// <summary>Escapes text for elements and quoted attributes.</summary>
    public static string Encode(string value) =>
        value.AsSpan().ContainsAny("&<>\"'")
            ? new StringBuilder(value)
                .Replace("&", "&amp;")
                .Replace("<", "&lt;")
                .Replace(">", "&gt;")
                .Replace("\"", "&quot;")
                .Replace("'", "&#39;")
                .ToString()
            : value;

    private static string Broken(string value)
    {
        if (!value.Contains("://", StringComparison.Ordinal))
            return Lines(value);
        var breaks = new List<int>();
        AddressLineBreaks.Find(value, breaks);
        return string.Join(
            "<wbr>",
            breaks.Prepend(0).Zip(breaks.Append(value.Length), (start, end) => Lines(value[start..end]))
        );
    }

    private static string Lines(string value) =>
        Encode(value)
            .Replace("\n", "<br>", StringComparison.Ordinal)
            .Replace("”“", "<span class=\"half\">”</span><wbr>“", StringComparison.Ordinal);

    /// <summary>Writes runs of one language in one span.</summary>
    private static void AppendTogether(StringBuilder html, ReadOnlySpan<Run> runs)
    {
        html.Append("<span").Append(LanguageOf(runs[0])).Append('>');
        foreach (var run in runs)
            Append(html, run with { Language = null, Turns = false });
        html.Append("</span>");
    }

    private static void Append(StringBuilder html, Run run)
    {
        if (run.Raised)
        {
            html.Append("<sup>");
            Append(html, run with { Raised = false });
            html.Append("</sup>");
            return;
        }
        if (run is { Turns: true, Language: null })
        {
            html.Append("<bdi>").Append(Broken(run.Value)).Append("</bdi>");
            return;
        }
        var marked = run.Language is not null || run.Hold != Hold.None;
        if (marked)
            html.Append("<span").Append(LanguageOf(run)).Append(ClassOf(run.Hold)).Append('>');
        html.Append(Broken(run.Value));
        if (marked)
            html.Append("</span>");
    }

    private static string LanguageOf(Run run) =>
        run.Language is not { } language ? ""
        : run.Turns ? $" lang=\"{language.Tag}\" dir=\"{language.Direction}\""
        : $" lang=\"{language.Tag}\"";

    private static string ClassOf(Hold hold) =>
        hold switch
        {
            Hold.Together => " class=\"whole\"",
            Hold.Glued => " class=\"whole glued\"",
            _ => "",
        };
}
