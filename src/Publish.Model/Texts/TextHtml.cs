using System.Text;

namespace Publish.Model;

/// <summary>Writes a text as HTML, each foreign run under its own <c>lang</c>.</summary>
public static class TextHtml
{
    public static Html ToHtml(this Text text)
    {
        if (text.IsEmpty)
            return new Html("");
        var html = new StringBuilder();
        foreach (var run in text.Runs)
            Append(html, run);
        return new Html(html.ToString());
    }

    /// <summary>Escapes what would end a text or a quoted attribute.</summary>
    public static string Encode(string value) => value.AsSpan().ContainsAny("&<>\"'")
        ? new StringBuilder(value).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;").ToString()
        : value;

    private static string Broken(string value) => Encode(value).Replace("\n", "<br>", StringComparison.Ordinal).Replace("”“", "”<wbr>“", StringComparison.Ordinal);

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
            html.Append("<span").Append(run.Language is null ? "" : $" lang=\"{run.Language.Tag}\"").Append(run is { Turns: true, Language: { } turned } ? $" dir=\"{turned.Direction}\"" : "").Append(ClassOf(run.Hold)).Append('>');
        html.Append(Broken(run.Value));
        if (marked)
            html.Append("</span>");
    }

    private static string ClassOf(Hold hold) => hold switch { Hold.Together => " class=\"together\"", Hold.Joined => " class=\"together joined\"", _ => "" };
}
