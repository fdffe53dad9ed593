using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Publish.Import;

/// <summary>
/// The report for people: a row a document, what to look at first at the top, and a page each that shows both texts
/// side by side.
/// </summary>
internal static class ReportHtml
{
    private static readonly string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark; overflow-wrap: anywhere }
        h2 { margin-block-start: 2.5rem }
        table { border-collapse: collapse; inline-size: 100% }
        th, td { text-align: start; padding: .35rem 1rem .35rem 0; border-block-end: 1px solid #8886; vertical-align: top }
        th[scope=col] { overflow-wrap: normal }
        th[scope=row] { font-weight: normal }
        .doubt { font-weight: bold }
        .quiet { opacity: .75 }
        .both { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 2rem }
        .both > div { white-space: pre-wrap; border: 1px solid #8886; padding: 1rem }
        blockquote { margin: 0; padding-inline-start: .75rem; border-inline-start: 3px solid #8886 }
        """.ReplaceLineEndings("\n");

    private static readonly string Policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        + $"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'";

    private static readonly string Head = $"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <style>{Style}</style>

        """.ReplaceLineEndings("\n");

    public static void Write(TextWriter to, ImportResult result)
    {
        to.Write(Head);
        to.Write($"<title>Import report</title>\n<h1>Import report</h1>\n<p>{Safe(Summary(result))}</p>\n");
        Documents(to, result);
        Pairs(to, result);
        Refused(to, result);
        to.Write("</html>\n");
    }

    /// <summary>One document's page.</summary>
    public static void Write(TextWriter to, ImportedDocument document)
    {
        to.Write(Head);
        to.Write(
            $"<title>{Safe(document.Id)}</title>\n<p><a href=\"../import-report.html\">Import report</a></p>\n<h1>{Safe(document.Id)}</h1>\n"
        );
        Doubts(to, document.Doubts);
        foreach (var variant in document.Variants)
            Variant(to, variant);
        to.Write("</html>\n");
    }

    private static string Summary(ImportResult result) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Documents.Length} documents in {result.Documents.Sum(document => document.Variants.Length)} texts from {result.Kind}; {result.Refused.Length} pages not imported; {result.Asked.Length} pairs to decide on.{(result.IsDryRun ? " Nothing was written: this was a trial." : "")}"
        );

    private static void Documents(TextWriter to, ImportResult result)
    {
        to.Write(
            "<h2>Documents</h2>\n<p class=\"quiet\">Those with the most to look at first.</p>\n<table>\n<tr><th scope=\"col\">Document<th scope=\"col\">Languages<th scope=\"col\">Recognised<th scope=\"col\">To look at<th scope=\"col\">State</tr>\n"
        );
        foreach (
            var (at, document) in result
                .Documents.Index()
                .OrderByDescending(pair => DoubtsOf(pair.Item).Count())
                .ThenBy(pair => pair.Index)
        )
        {
            var fields = document.Variants.SelectMany(variant => RecognisedField.Of(variant.Draft)).ToArray();
            to.Write(
                $"<tr><th scope=\"row\"><a href=\"import-report/{PageOf(at)}\">{Safe(document.Id)}</a><br>{Safe(document.Variants[0].Draft.Title)}</th>"
            );
            to.Write(
                $"<td>{Safe(string.Join(", ", document.Variants.Select(variant => variant.Draft.Language)))}{(document.Variants.Length > 1 ? $"<br><span class=\"quiet\">one text: {Percent(document.Certainty)}</span>" : "")}</td>"
            );
            to.Write(
                $"<td>{fields.Length} parts{(fields.Length > 0 ? $"<br><span class=\"quiet\">least certain: {Safe(fields.MinBy(field => field.Certainty)!.Name)}, {fields.Min(field => field.Certainty).ToString("0 %", CultureInfo.InvariantCulture)}</span>" : "")}</td><td>"
            );
            to.Write(
                string.Join(
                    "<br>",
                    DoubtsOf(document)
                        .GroupBy(doubt => doubt.Kind)
                        .OrderBy(group => group.Key)
                        .Select(group =>
                            $"<span class=\"doubt\">{Safe(ReportWords.Of(group.Key))}</span> {group.Count()}"
                        )
                )
            );
            to.Write(
                $"</td><td>{Safe(string.Join(", ", document.Variants.Select(variant => ReportWords.Of(variant.Outcome)).Distinct()))}</td></tr>\n"
            );
        }
        to.Write("</table>\n");
    }

    public static string PageOf(int at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1:00000}.html");

    private static IEnumerable<Doubt> DoubtsOf(ImportedDocument document) =>
        document.Doubts.Concat(document.Variants.SelectMany(variant => variant.Doubts));

    private static void Pairs(TextWriter to, ImportResult result)
    {
        if (result.Asked.IsEmpty)
            return;
        to.Write(
            "<h2>Perhaps one text</h2>\n<p>Each of these is a document of its own now. If two are one text, move the language file of one into the folder of the other.</p>\n<table>\n<tr><th scope=\"col\">One<th scope=\"col\">Other<th scope=\"col\">Score<th scope=\"col\">Why</tr>\n"
        );
        foreach (var pair in result.Asked.OrderByDescending(pair => pair.Score))
            to.Write(
                $"<tr><th scope=\"row\">{Safe(pair.One.Title)}<br><span class=\"quiet\">{Safe(pair.One.Source)}</span></th><td>{Safe(pair.Other.Title)}<br><span class=\"quiet\">{Safe(pair.Other.Source)}</span></td><td>{Percent(pair.Score)}</td><td>{Safe(pair.Why)}</td></tr>\n"
            );
        to.Write("</table>\n");
    }

    private static void Refused(TextWriter to, ImportResult result)
    {
        if (result.Refused.IsEmpty)
            return;
        to.Write("<h2>Not imported</h2>\n<table>\n<tr><th scope=\"col\">Page<th scope=\"col\">Why</tr>\n");
        foreach (var item in result.Refused)
            to.Write(
                $"<tr><th scope=\"row\">{Safe(item.Source)}</th><td>{Safe(item.Why.Message)}{Quote(item.Why)}</td></tr>\n"
            );
        to.Write("</table>\n");
    }

    private static void Variant(TextWriter to, ImportedVariant variant)
    {
        var draft = variant.Draft;
        var lang = Safe(draft.Language);
        to.Write(
            $"<h2 lang=\"{lang}\">{Safe(draft.Title)}</h2>\n<p>{Safe(variant.Path)}: {ReportWords.Of(variant.Outcome)}; from {Safe(draft.Source)}{(draft.Address is { } address ? ", which stood at " + Safe(address) : "")}</p>\n"
        );
        Doubts(to, variant.Doubts);
        to.Write(
            "<h3>Recognised</h3>\n<table>\n<tr><th scope=\"col\">Part<th scope=\"col\">What it says<th scope=\"col\">Certainty</tr>\n"
        );
        foreach (var field in RecognisedField.Of(draft))
            to.Write(
                $"<tr><th scope=\"row\">{Safe(field.Name)}</th><td lang=\"{lang}\">{Safe(field.Value)}</td><td>{field.Percent}</td></tr>\n"
            );
        to.Write("</table>\n");
        if (!draft.LeftOut.IsEmpty)
            to.Write(
                $"<details><summary>Left out of the page: {draft.LeftOut.Length}</summary><ul lang=\"{lang}\">{string.Concat(draft.LeftOut.Select(words => $"<li>{Safe(words)}"))}</ul></details>\n"
            );
        to.Write(
            $"<h3>Side by side</h3>\n<div class=\"both\" lang=\"{lang}\"><div>{Safe(draft.Original)}</div><div>{Safe(variant.Written)}</div></div>\n"
        );
    }

    private static void Doubts(TextWriter to, IReadOnlyCollection<Doubt> doubts)
    {
        if (doubts.Count == 0)
            return;
        to.Write("<ul>\n");
        foreach (var doubt in doubts)
            to.Write(
                $"<li><span class=\"doubt\">{Safe(ReportWords.Of(doubt.Kind))}</span>: {Safe(doubt.Message)}{Quote(doubt)}\n"
            );
        to.Write("</ul>\n");
    }

    private static string Quote(Doubt doubt) =>
        doubt.Excerpt.Length == 0 ? "" : $"<blockquote>{Safe(doubt.Excerpt)}</blockquote>";

    private static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
