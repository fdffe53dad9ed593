using System.Globalization;
using System.Text;
using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Preview;

/// <summary>
/// Bar with the diagnostics of the site, inserted before the header or main element of a previewed page; a build
/// never writes it.
/// </summary>
internal static class PreviewBar
{
    public const string Style = """
        #publish-preview { all: initial; display: block; box-sizing: border-box; max-inline-size: 70rem; margin: .5rem auto; padding: .5rem .75rem; border: 1px solid; border-inline-start-width: 4px;
          font: .875rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; color: #1b1b1b; background: #fff4e5; border-color: #9a6b00; }
        #publish-preview.errors { background: #fdeceb; border-color: #b3261e; }
        #publish-preview * { all: revert; color: inherit; font: inherit; }
        #publish-preview ul { margin: .25rem 0 0; padding: 0; list-style: none; }
        #publish-preview :is(li, p) { margin: .25rem 0 0; }
        #publish-preview summary { font-weight: 600; cursor: pointer; }
        #publish-preview summary::after { content: none; }
        #publish-preview a { text-decoration: underline; }
        #publish-preview :focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
        @media (prefers-color-scheme: dark) {
          #publish-preview { color: #eee; background: #2c2415; border-color: #e0a93b; }
          #publish-preview.errors { background: #331c1a; border-color: #f2a49d; }
        }
        @media print { #publish-preview { display: none; } }

        """;

    private const string Problems = "/.publish-preview/problems";

    /// <summary>Most errors that are listed; the others are counted.</summary>
    private const int MostLines = 5;

    /// <summary>The page with the bar; unchanged where there are no diagnostics.</summary>
    public static ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> page, PreviewSite site)
    {
        if (site.Problems.Count == 0)
            return page;
        var (head, place) = (page.Span.IndexOf("</head>"u8), PlaceIn(page.Span));
        if (head < 0 || place < head)
            return page;
        return (byte[])
            [
                .. page.Span[..head],
                .. "<link rel=\"stylesheet\" href=\"/.publish-preview/bar.css\">"u8,
                .. page.Span[head..place],
                .. Encoding.UTF8.GetBytes(Of(site)),
                .. page.Span[place..],
            ];
    }

    private static int PlaceIn(ReadOnlySpan<byte> page)
    {
        var body = page.IndexOf("<body"u8);
        if (body < 0)
            return -1;
        var inside = body + page[body..].IndexOf((byte)'>') + 1;
        int[] before = [page[inside..].IndexOf("<header"u8), page[inside..].IndexOf("<main"u8)];
        return inside + before.Where(at => at >= 0).DefaultIfEmpty(0).Min();
    }

    private static string Of(PreviewSite site)
    {
        var errors = site.Problems.Count(problem => problem.Rule.Severity == Severity.Error);
        var warnings = site.Problems.Count - errors;
        var bar = new StringBuilder(
            $"<section id=\"publish-preview\"{(errors > 0 ? " class=\"errors\"" : "")} aria-label=\"Preview\" lang=\"en\" dir=\"ltr\">"
        );
        if (errors > 0)
        {
            bar.Append(
                CultureInfo.InvariantCulture,
                $"<details open><summary>{Sentences.Count(errors, "error")} elsewhere: the site cannot be built until {(errors == 1 ? "it is" : "they are")} mended</summary><ul>"
            );
            foreach (var (at, problem) in site.Problems.Take(Math.Min(errors, MostLines)).Index())
                bar.Append(
                    CultureInfo.InvariantCulture,
                    $"<li><a href=\"{Problems}#problem-{at + 1}\">{Where(problem)}</a> {ProblemsPage.Safe(ControlCharacters.Of(problem.Message))}</li>"
                );
            if (errors > MostLines)
                bar.Append(
                    CultureInfo.InvariantCulture,
                    $"<li><a href=\"{Problems}\">{Sentences.Count(errors - MostLines, "more error")}</a></li>"
                );
            bar.Append("</ul>");
            if (site.LeftOut.Count > 0)
                bar.Append(
                    CultureInfo.InvariantCulture,
                    $"<p>Not in any list until then: {ProblemsPage.Safe(ControlCharacters.Of(string.Join(", ", site.LeftOut.Take(MostLines))))}{(site.LeftOut.Count > MostLines ? " …" : "")}</p>"
                );
            bar.Append("</details>");
        }
        if (warnings > 0)
            bar.Append(
                CultureInfo.InvariantCulture,
                $"<p><a href=\"{Problems}#problem-{errors + 1}\">{Sentences.Count(warnings, "warning")}</a></p>"
            );
        return bar.Append("</section>").ToString();
    }

    private static string Where(Diagnostic problem) =>
        ProblemsPage.Safe(
            ControlCharacters.Of(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{problem.Place.Source.Path}, line {problem.Place.Position.Line}:"
                )
            )
        );
}
