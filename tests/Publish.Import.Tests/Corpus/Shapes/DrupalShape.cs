using System.Globalization;
using System.Text;

namespace Publish.Import.Tests.Corpus.Shapes;

/// <summary>A news site of the last ten years: groups of fields, structured data, and all languages declared.</summary>
internal sealed class DrupalShape : Shape
{
    private const string Host = "https://www.opensearecord.example";

    public override string Name => "drupal";

    protected override string Address(TrueText text) =>
        Prefix(text.Language)
        + (
            text.Kind switch
            {
                OldKind.Letter => $"/news/{text.Date:yyyy/MM/dd}/letter-{text.Number}",
                OldKind.PressRelease => $"/news/{text.Date:yyyy/MM/dd}/release-{text.Number}",
                _ => $"/about-{text.Number}",
            }
        );

    protected override string FileAddress(string file) => $"/sites/default/files/{file}";

    protected override string Call(TrueText text, string note) =>
        $"<a href=\"#_ftn{note}\" name=\"_ftnref{note}\" title=\"\" id=\"_ftnref{note}\">[{note}]</a>";

    protected override Printed Page(TrueText text, Func<int, string, TrueText> other)
    {
        var words = new Furniture(text.Language);
        var html = new StringBuilder();
        Head(html, text, other);
        Top(html, text, words);
        Title(html, text, other, words);
        Body(html, text, other, words);
        Tags(html, text, words);
        Bottom(html, words);
        return new(
            $"www.opensearecord.example{Address(text)}.html",
            Encoding.UTF8.GetBytes(html.ToString()),
            text with
            {
                HasLetterhead = false,
            },
            words.Said
        )
        {
            Counterparts =
            [
                .. text
                    .Languages.Where(language => language != text.Language)
                    .Select(language => (language, Address(other(text.Number, language)))),
            ],
            Attachments = [.. text.Attachments.Select(file => FileAddress(file.File))],
            Related = [.. text.Related.Select(number => Address(other(number, text.Language)))],
        };
    }

    private void Top(StringBuilder html, TrueText text, Furniture words) =>
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            <body class="path-node page-node-type-article">
            <a href="#main-content" class="visually-hidden focusable">{words["skip"]}</a>
            <div class="cookie-banner" role="dialog">{words["cookies"]} <button>OK</button></div>
            <div class="dialog-off-canvas-main-canvas">
            <header class="site-header" role="banner"><a href="/" class="logo">Open Sea Record</a>
            <nav role="navigation"><ul class="menu"><li><a href="/countries">{words[
                "home"
            ]}</a></li><li><a href="/topics">{words.Quiet("topic")}</a></li></ul></nav>
            <form action="/search" class="search-form"><label>{words[
                "search"
            ]}</label><input type="search"></form></header>
            <nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">{words.Quiet(
                "home"
            )}</a></li><li><a href="/news">{words.Quiet(text.Folder)}</a></li></ol></nav>
            <main role="main"><a id="main-content" tabindex="-1"></a>
            <article role="article" about="{Address(text)}" class="node node--type-{(
                text.Kind == OldKind.Letter ? "letter"
                : text.Kind == OldKind.PressRelease ? "news-release"
                : "page"
            )} node--view-mode-full">
            <header class="article-header">

            """
        );

    private void Title(StringBuilder html, TrueText text, Func<int, string, TrueText> other, Furniture words)
    {
        if (text.Kind != OldKind.Page)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<div class=\"article-meta\"><span class=\"article-type\">{words.Quiet(text.Kind == OldKind.Letter ? "kind-letter" : "kind-release")}</span> <time datetime=\"{text.Date:yyyy-MM-dd}T10:00:00+09:00\">{Marks.Day(text)} 10:00AM KST</time></div>\n"
            );
        html.Append(
                CultureInfo.InvariantCulture,
                $"<div class=\"available-in\"><span>{words["available"]}</span><ul class=\"links\">"
            )
            .AppendJoin(
                "",
                text.Languages.Select(language =>
                    $"<li><a href=\"{Address(other(text.Number, language))}\" lang=\"{language.ToLowerInvariant()}\" hreflang=\"{language.ToLowerInvariant()}\">{Marks.LanguageName(language)}</a></li>"
                )
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"</ul></div>\n<h1 class=\"article-title\"><span class=\"field field--name-title field--type-string\">{Encode(text.Title)}</span></h1>\n"
            );
        if (text.Subtitle is not null)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<div class=\"field field--name-field-subtitle\"><p>{Encode(text.Subtitle)}</p></div>\n"
            );
    }

    private void Body(StringBuilder html, TrueText text, Func<int, string, TrueText> other, Furniture words)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"</header>\n{Share(words)}\n<div class=\"article-body\"><div class=\"clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item\">\n"
        );
        var blocks = Sheet
            .Of(text, withDate: text.Manner % 2 == 1, withLetterhead: false)
            .Select(block => Block(block, text, other))
            .ToList();
        blocks.Insert(Math.Min(blocks.Count, 5), Beside(text, other, words));
        html.AppendJoin('\n', blocks);
        if (text.Notes.Length > 0)
            html.Append("\n<div><br clear=\"all\" />\n<hr align=\"left\" size=\"1\" width=\"33%\" />\n")
                .AppendJoin(
                    '\n',
                    text.Notes.Select(
                        (note, at) =>
                            $"<div id=\"ftn{at + 1}\">\n<p class=\"MsoFootnoteText\"><a href=\"#_ftnref{at + 1}\" name=\"_ftn{at + 1}\" title=\"\" id=\"_ftn{at + 1}\">[{at + 1}]</a> {Inline(note, text, other)}</p>\n</div>"
                    )
                )
                .Append("\n</div>");
        html.Append(
            CultureInfo.InvariantCulture,
            $"\n</div></div>\n<div class=\"donate-block\"><h2>{words["donate"]}</h2><a href=\"/donate\">$50</a> <a href=\"/donate\">$100</a></div>\n"
        );
    }

    private static void Tags(StringBuilder html, TrueText text, Furniture words)
    {
        if (text.Countries.Length > 0)
            html.Append(
                    CultureInfo.InvariantCulture,
                    $"<div class=\"article-tags\"><h2>{words["region"]}</h2><ul class=\"field--name-field-country\">"
                )
                .AppendJoin(
                    "",
                    text.Countries.Select(country =>
                        $"<li><a href=\"{Prefix(text.Language)}/country/{country.Heads[0].ToLowerInvariant()}\">{country.In(text.Language)}</a></li>"
                    )
                )
                .Append("</ul>")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<h2>{words.Quiet("topic")}</h2><ul class=\"field--name-field-topic\">"
                )
                .AppendJoin(
                    "",
                    text.Topics.Select(topic =>
                        $"<li><a href=\"{Prefix(text.Language)}/topic/{topic.English.Replace(' ', '-').ToLowerInvariant()}\">{topic.In(text.Language)}</a></li>"
                    )
                )
                .Append("</ul></div>\n");
    }

    private static void Bottom(StringBuilder html, Furniture words) =>
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            </article>
            <section class="more-reading"><h2>{words[
                "more"
            ]}</h2><ul><li><time>October 24, 2022</time> <a href="/news/1">{words["viewed-one"]}</a></li></ul></section>
            {Share(words)}
            </main>
            <aside class="most-viewed"><h2>{words["viewed"]}</h2><ol><li><a href="/news/2">{words[
                "viewed-two"
            ]}</a></li></ol></aside>
            <footer role="contentinfo"><form class="newsletter"><label>{words[
                "newsletter"
            ]}</label><input type="email"></form><p>© {words["footer"]}</p></footer>
            </div><script>window.dataLayer = [];</script></body></html>
            """
        );

    private static string Prefix(string language) => language == "en" ? "" : "/" + language.ToLowerInvariant();

    private void Head(StringBuilder html, TrueText text, Func<int, string, TrueText> other)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<!DOCTYPE html>\n<html lang=\"{text.Language.ToLowerInvariant()}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\" />\n<link rel=\"canonical\" href=\"{Host}{Address(text)}\" />\n<link rel=\"shortlink\" href=\"{Host}/node/{text.Number + 1000}\" />\n<meta property=\"og:title\" content=\"{Encode(text.Title)}\" />\n<meta property=\"og:type\" content=\"article\" />\n"
        );
        foreach (var language in text.Languages)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<link rel=\"alternate\" hreflang=\"{language.ToLowerInvariant()}\" href=\"{Host}{Address(other(text.Number, language))}\" />\n"
            );
        if (text.Kind != OldKind.Page)
            html.Append(
                    CultureInfo.InvariantCulture,
                    $$"""<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"{{text.Title.Replace("\"", "\\\"", StringComparison.Ordinal)}}","datePublished":"{{text.Date:yyyy-MM-dd}}T10:00:00+09:00","inLanguage":"{{text.Language}}","publisher":{"@type":"Organization","name":"Open Sea Record" } }]}</script>"""
                )
                .Append('\n');
        html.Append(
            CultureInfo.InvariantCulture,
            $"<title>{Encode(text.Title)} | Open Sea Record</title>\n<link rel=\"stylesheet\" href=\"/core/style.css\" />\n</head>\n"
        );
    }

    private string Beside(TrueText text, Func<int, string, TrueText> other, Furniture words) =>
        text.Attachments.Length + text.Related.Length == 0
            ? ""
            : $"<aside class=\"related-content\"><h3>{words["related"]}</h3><ul>"
                + string.Concat(
                    text.Attachments.Select(file =>
                        $"<li class=\"media--type-document\"><a href=\"{FileAddress(file.File)}\" type=\"application/pdf\">{file.File}</a></li>"
                    )
                )
                + string.Concat(
                    text.Related.Select(number =>
                        $"<li><a href=\"{Address(other(number, text.Language))}\">{Encode(other(number, text.Language).Title)}</a></li>"
                    )
                )
                + "</ul></aside>";

    private static string Share(Furniture words) =>
        $"<div class=\"share-links\"><ul><li><a href=\"https://www.facebook.com/sharer\">{words["share"]}</a></li><li><button>{words["share-more"]}</button></li></ul></div>";
}
