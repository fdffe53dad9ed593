using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Preview;

/// <summary>
/// The page of all diagnostics: shown in place of a page that cannot be made, and linked by the preview bar.
/// </summary>
internal static class ProblemsPage
{
    public const string Style = """
        body { margin: 2rem auto; padding: 0 1rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; }
        li { margin: 0 0 2rem; }
        .warning { opacity: .75; }
        pre { overflow-x: auto; padding: .75rem 1rem; border-left: .25rem solid #b3261e; background: #f5f5f5; font: .9rem/1.4 ui-monospace, monospace; }
        .warning pre { border-color: #9a6b00; }
        @media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } pre { background: #242424; } }

        """;

    /// <param name="diagnostics">In the order in which they are shown.</param>
    public static byte[] Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Rule.Severity == Severity.Error);
        var words = errors switch
        {
            0 => "Nothing has to be mended",
            1 => "One thing has to be mended",
            _ => $"{Sentences.Number(errors)} things have to be mended",
        };
        var page = new StringBuilder(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width">
            <title>{(errors == 0 ? "Nothing" : Sentences.Number(errors))} to mend</title>
            <link rel="stylesheet" href="/.publish-preview/problems.css">
            </head>
            <body>
            <h1>{words}</h1>
            <p>This page follows what you save.</p>
            <ol>

            """
        );
        foreach (var (at, diagnostic) in diagnostics.Index())
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<li id=\"problem-{at + 1}\"{(diagnostic.Rule.Severity == Severity.Error ? "" : " class=\"warning\"")}>"
            );
            page.Append("<pre>").Append(Safe(DiagnosticText.Render(diagnostic))).Append("</pre>");
            page.Append("<p>").Append(Safe(diagnostic.Rule.Why)).Append("</p></li>\n");
        }
        return Encoding.UTF8.GetBytes(page.Append("</ol>\n</body>\n</html>\n").ToString());
    }

    internal static string Safe(string text) =>
        HtmlEncoder.Default.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal);
}
