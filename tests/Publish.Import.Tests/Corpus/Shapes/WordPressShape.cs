using System.Globalization;
using System.Text;

namespace Publish.Import.Tests.Corpus.Shapes;

/// <summary>A WordPress theme with the plugins that such sites have: sharing, captions, footnotes, languages.</summary>
internal sealed class WordPressShape : Shape
{
    public const string Host = "https://blog.record.example";

    public override string Name => "wordpress";

    public static string AddressOf(TrueText text) =>
        (text.Language == "en" ? "" : "/" + Short(text.Language))
        + (text.Kind == OldKind.Page ? $"/about-{text.Number}/" : $"/{text.Date:yyyy/MM/dd}/{text.Slug[11..]}/");

    public static int Id(TrueText text) => 100 + (text.Number * 4) + text.Languages.IndexOf(text.Language);

    public static string Locale(string language) =>
        language switch
        {
            "en" => "en-US",
            "ko" => "ko-KR",
            "zh-Hans" => "zh-CN",
            _ => "zh-TW",
        };

    public static string Short(string language) =>
        language switch
        {
            "zh-Hans" => "zh",
            "zh-Hant" => "tw",
            _ => language,
        };

    protected override string Address(TrueText text) => AddressOf(text);

    protected override string Linked(TrueText other) => $"href=\"{Host}{Address(other)}\"";

    protected override string FileAddress(string file) => $"{Host}/wp-content/uploads/2019/03/{file}";

    protected override string Call(TrueText text, string note) =>
        $"<sup class=\"footnote\"><a href=\"#fn-{Id(text)}-{note}\" id=\"fnref-{Id(text)}-{note}\" onclick=\"return fdfootnote_show({Id(text)})\">{note}</a></sup>";

    protected override string Figure(string address, string alternative, string caption) =>
        $"<div id=\"attachment_9\" style=\"width: 610px\" class=\"wp-caption alignnone\"><img aria-describedby=\"caption-attachment-9\" class=\"size-large wp-image-9\" src=\"{address}\" alt=\"{Encode(alternative)}\" width=\"600\" height=\"400\" /><p id=\"caption-attachment-9\" class=\"wp-caption-text\">{caption}</p></div>";

    protected override Printed Page(TrueText text, Func<int, string, TrueText> other)
    {
        var words = new Furniture(text.Language);
        var html = new StringBuilder();
        Head(html, text);
        Top(html, text, other, words);
        Body(html, text, other);
        Sharing(html, text, words);
        Terms(html, text, words);
        Bottom(html, words);
        return new(
            $"blog.record.example{Address(text)}index.html",
            Encoding.UTF8.GetBytes(html.ToString()),
            text with
            {
                Subtitle = null,
                Related = [],
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
            ShowsLetterhead = text.Manner % 4 == 0,
        };
    }

    private void Head(StringBuilder html, TrueText text)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<!DOCTYPE html>\n<html lang=\"{Locale(text.Language)}\">\n<head>\n<meta charset=\"UTF-8\" />\n<title>{Encode(text.Title)} &#8211; Open Sea Record</title>\n<link rel=\"canonical\" href=\"{Host}{Address(text)}\" />\n<link rel='shortlink' href='{Host}/?p={Id(text)}' />\n"
        );
        if (text.Kind != OldKind.Page)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<meta property=\"article:published_time\" content=\"{text.Date:yyyy-MM-dd}T01:00:00+00:00\" />\n"
            );
    }

    private void Top(StringBuilder html, TrueText text, Func<int, string, TrueText> other, Furniture words)
    {
        var id = Id(text);
        html.Append(
                CultureInfo.InvariantCulture,
                $"""
                <meta name="generator" content="WordPress 5.9.3" />
                </head>
                <body class="{(
                    text.Kind == OldKind.Page
                        ? "page-template-default page"
                        : "post-template-default single single-post"
                )} postid-{id}">
                <div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">{words["skip"]}</a>
                <header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">Open Sea Record</a></p>
                <nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="/">{words[
                    "home"
                ]}</a></li>

                """
            )
            .AppendJoin(
                '\n',
                text.Languages.Select(language =>
                    $"<li class=\"lang-item lang-item-{Short(language)}{(language == text.Language ? " current-lang" : "")} menu-item\"><a href=\"{Host}{Address(other(text.Number, language))}\" hreflang=\"{Locale(language)}\" lang=\"{Locale(language)}\">{Marks.LanguageName(language)}</a></li>"
                )
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"""
                </ul></nav></header>
                <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
                <article id="post-{id}" class="post-{id} {(
                    text.Kind == OldKind.Page ? "page type-page" : "post type-post"
                )} status-publish hentry category-{text.Folder}">
                <header class="entry-header"><h1 class="entry-title">{Encode(text.Title)}</h1>

                """
            );
        if (text.Kind != OldKind.Page)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<div class=\"entry-meta\"><span class=\"posted-on\"><a href=\"{Host}{Address(text)}\" rel=\"bookmark\"><time class=\"entry-date published\" datetime=\"{text.Date:yyyy-MM-dd}T10:00:00+09:00\">{Marks.Day(text)}</time></a></span> <span class=\"byline\"><span class=\"author vcard\"><a class=\"url fn n\" href=\"/author/admin/\">admin</a></span></span></div>"
            );
    }

    private void Body(StringBuilder html, TrueText text, Func<int, string, TrueText> other)
    {
        var id = Id(text);
        html.Append("</header>\n<div class=\"entry-content\">\n")
            .AppendJoin(
                '\n',
                Sheet
                    .Of(text, withDate: text.Manner % 3 == 0, withLetterhead: text.Manner % 4 == 0)
                    .Select(block => Block(block, text, other))
            );
        if (text.Attachments.Length > 0)
            html.AppendJoin(
                "",
                text.Attachments.Select(file =>
                    $"\n<div class=\"wp-block-file\"><a href=\"{FileAddress(file.File)}\">{Encode(file.Title)}</a></div>"
                )
            );
        if (text.Notes.Length > 0)
            html.Append(
                    CultureInfo.InvariantCulture,
                    $"\n<div class=\"footnotes\" id=\"footnotes-{id}\">\n<div class=\"footnotedivider\"></div>\n<ol>\n"
                )
                .AppendJoin(
                    '\n',
                    text.Notes.Select(
                        (note, at) =>
                            $"<li id=\"fn-{id}-{at + 1}\">{Inline(note, text, other)} <span class=\"footnotereverse\"><a href=\"#fnref-{id}-{at + 1}\">&#8617;</a></span></li>"
                    )
                )
                .Append("\n</ol>\n</div>");
    }

    private void Sharing(StringBuilder html, TrueText text, Furniture words) =>
        html.Append(
                CultureInfo.InvariantCulture,
                $"\n<div class=\"sharedaddy sd-sharing-enabled\"><div class=\"robots-nocontent sd-block sd-social\"><h3 class=\"sd-title\">{words["share-more"]}:</h3><div class=\"sd-content\"><ul><li class=\"share-facebook\"><a rel=\"nofollow noopener noreferrer\" class=\"share-facebook sd-button\" href=\"{Host}{Address(text)}?share=facebook\"><span>{words["share"]}</span></a></li></ul></div></div></div>\n"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"<div id='jp-relatedposts' class='jp-relatedposts'><h3 class=\"jp-relatedposts-headline\"><em>{words["more"]}</em></h3><a href=\"/x/\">{words["viewed-one"]}</a></div>\n</div>\n<footer class=\"entry-footer\">"
            );

    private static void Terms(StringBuilder html, TrueText text, Furniture words)
    {
        if (text.Kind != OldKind.Page)
            html.Append(
                    CultureInfo.InvariantCulture,
                    $"<span class=\"cat-links\">{words.Quiet("posted")} <a href=\"{Host}/category/{text.Folder}/\" rel=\"category tag\">{words.Quiet(text.Folder)}</a></span> <span class=\"tags-links\">{words.Quiet("tags")} "
                )
                .AppendJoin(
                    ", ",
                    text.Topics.Select(topic =>
                        $"<a href=\"{Host}/tag/{topic.English.Replace(' ', '-').ToLowerInvariant()}/\" rel=\"tag\">{topic.In(text.Language)}</a>"
                    )
                )
                .Append(
                    CultureInfo.InvariantCulture,
                    $"</span> <span class=\"country-links\">{words.Quiet("countries")}: "
                )
                .AppendJoin(
                    ", ",
                    text.Countries.Select(country =>
                        $"<a href=\"{Host}/country/{country.Heads[0].ToLowerInvariant()}/\" rel=\"tag\">{country.In(text.Language)}</a>"
                    )
                )
                .Append("</span>");
    }

    private static void Bottom(StringBuilder html, Furniture words) =>
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            </footer></article>
            <nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/a/" rel="prev">{words[
                "viewed-two"
            ]}</a></div></div></nav>
            <div id="comments" class="comments-area"><p>{words["comments"]}</p></div>
            </main></div>
            <aside id="secondary" class="widget-area"><section class="widget widget_mc4wp_form_widget"><form><label>{words[
                "newsletter"
            ]}</label></form></section><section class="widget"><h2 class="widget-title">{words[
                "viewed"
            ]}</h2></section></aside>
            </div><footer id="colophon" class="site-footer"><div class="site-info">{words[
                "footer"
            ]}</div></footer></div>
            <div id="cookie-notice" role="dialog">{words["cookies"]}</div></body></html>
            """
        );
}
