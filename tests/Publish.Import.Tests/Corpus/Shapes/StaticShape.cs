using System.Globalization;
using System.Text;

namespace Publish.Import.Tests.Corpus.Shapes;

/// <summary>A static site of today: few elements, all of them meant.</summary>
internal sealed class StaticShape : Shape
{
    public override string Name => "static";

    protected override string Address(TrueText text) =>
        (text.Language == "en" ? "" : "/" + text.Language.ToLowerInvariant()) + $"/{text.Folder}/{text.Slug}/";

    protected override string FileAddress(string file) => $"/files/{file}";

    protected override string Call(TrueText text, string note) =>
        $"<sup><a href=\"#fn:{note}\" id=\"fnref:{note}\" class=\"footnote-ref\" role=\"doc-noteref\">{note}</a></sup>";

    protected override Printed Page(TrueText text, Func<int, string, TrueText> other)
    {
        var words = new Furniture(text.Language);
        var html = new StringBuilder();
        Head(html, text, other, words);
        html.AppendJoin(
                '\n',
                Sheet
                    .Head(text, withDate: false, withLetterhead: false)
                    .Concat(Sheet.Body(text))
                    .Select(block => Block(block, text, other))
            )
            .Append('\n');
        Foot(html, text, other);
        if (text.Notes.Length > 0)
            html.Append("<section class=\"footnotes\" role=\"doc-endnotes\">\n<hr>\n<ol>\n")
                .AppendJoin(
                    '\n',
                    text.Notes.Select(
                        (note, at) =>
                            $"<li id=\"fn:{at + 1}\" role=\"doc-endnote\"><p>{Inline(note, text, other)}&#160;<a href=\"#fnref:{at + 1}\" class=\"footnote-backref\" role=\"doc-backlink\">&#x21a9;&#xfe0e;</a></p></li>"
                    )
                )
                .Append("\n</ol>\n</section>\n");
        After(html, text, other, words);
        html.Append(
            CultureInfo.InvariantCulture,
            $"</main>\n<footer><p>{words["footer"]}</p><p><a href=\"/donate/\">{words["donate"]}</a></p></footer>\n</body>\n</html>\n"
        );
        return new(
            $"{Address(text)[1..]}index.html",
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

    private void Head(StringBuilder html, TrueText text, Func<int, string, TrueText> other, Furniture words)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<!doctype html>\n<html lang=\"{text.Language}\">\n<head>\n<meta charset=utf-8>\n<title>{Encode(text.Title)} – {words.Quiet("letters")}</title>\n<link rel=canonical href=\"https://record.example{Address(text)}\">\n"
        );
        foreach (var language in text.Languages)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<link rel=alternate hreflang=\"{language}\" href=\"https://record.example{Address(other(text.Number, language))}\">\n"
            );
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            </head>
            <body>
            <header><a href="/">Open Sea Record</a><nav aria-label="Main"><ul><li><a href="/letters/">{words.Quiet(
                "letters"
            )}</a></li><li><a href="/about/">{words["home"]}</a></li></ul></nav></header>
            <main>
            <article class="{(
                text.Kind == OldKind.Letter ? "letter"
                : text.Kind == OldKind.PressRelease ? "press-release"
                : "page"
            )}">
            <header>
            <h1>{Encode(text.Title)}</h1>

            """
        );
        if (text.Subtitle is not null)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"subtitle\">{Encode(text.Subtitle)}</p>\n");
        if (text.Kind != OldKind.Page)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<p class=\"meta\"><time datetime=\"{text.Date:yyyy-MM-dd}\">{Marks.Day(text)}</time></p>\n"
            );
        html.Append("<ul class=\"translations\">")
            .AppendJoin(
                "",
                text.Languages.Where(language => language != text.Language)
                    .Select(language =>
                        $"<li><a rel=\"alternate\" hreflang=\"{language}\" lang=\"{language}\" href=\"{Address(other(text.Number, language))}\">{Marks.LanguageName(language)}</a></li>"
                    )
            )
            .Append("</ul>\n</header>\n");
    }

    private void Foot(StringBuilder html, TrueText text, Func<int, string, TrueText> other)
    {
        if (text.Closing is not null)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<p class=\"closing\">{Encode(text.Closing).Replace("\n", "<br>", StringComparison.Ordinal)}</p>\n"
            );
        if (text.Signatories.Length > 2)
            html.Append("<table class=\"signatories\">")
                .AppendJoin(
                    "",
                    text.Signatories.Select(party =>
                        $"<tr><td>{Encode(party.Name)}</td><td>{Encode(party.Title!)}</td><td>{Encode(party.Organization!)}</td></tr>"
                    )
                )
                .Append("</table>\n");
        else if (text.Signatories.Length > 0)
            html.Append("<ul class=\"signatories\">")
                .AppendJoin(
                    "",
                    text.Signatories.Select(party =>
                        $"<li><strong>{Encode(party.Name)}</strong><br>{Encode(party.Title!)}<br>{Encode(party.Organization!)}</li>"
                    )
                )
                .Append("</ul>\n");
        if (text.Copies.Length > 0 && text.Manner != 4)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Marks.Copies(text)}</p>\n<ul class=\"cc\">")
                .AppendJoin("", text.Copies.Select(copy => $"<li>{Encode(copy.Line)}</li>"))
                .Append("</ul>\n");
        if (text.Endorsements.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(Marks.Endorsements(text))}</h2>\n");
        foreach (var group in text.Endorsements)
            html.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(group.Title)}</h3>\n<table>")
                .AppendJoin(
                    "",
                    group.Entries.Select(entry =>
                        $"<tr><td>{Encode(entry.Name)}</td><td>{Encode(entry.Country?.In(text.Language) ?? entry.Note ?? "")}</td></tr>"
                    )
                )
                .Append("</table>\n");
        if (text.Contacts.Length > 0)
            html.AppendJoin(
                    '\n',
                    Sheet
                        .Foot(text with { Closing = null, Signatories = [], Copies = [], Endorsements = [] })
                        .Select(block => Block(block, text, other))
                )
                .Append('\n');
    }

    private void After(StringBuilder html, TrueText text, Func<int, string, TrueText> other, Furniture words)
    {
        html.Append("<footer>\n");
        if (text.Attachments.Length > 0)
            html.Append(
                    CultureInfo.InvariantCulture,
                    $"<h2>{Marks.Attachments(text.Language)}</h2>\n<ul class=\"attachments\">"
                )
                .AppendJoin(
                    "",
                    text.Attachments.Select(file =>
                        $"<li><a href=\"{FileAddress(file.File)}\" download>{Encode(file.Title)}</a></li>"
                    )
                )
                .Append("</ul>\n");
        if (text.Topics.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<dl><dt>{words.Quiet("topic")}</dt>")
                .AppendJoin(
                    "",
                    text.Topics.Select(topic =>
                        $"<dd><a rel=\"tag\" href=\"/topics/{topic.English.Replace(' ', '-').ToLowerInvariant()}/\">{topic.In(text.Language)}</a></dd>"
                    )
                )
                .Append(CultureInfo.InvariantCulture, $"<dt>{words.Quiet("countries")}</dt>")
                .AppendJoin(
                    "",
                    text.Countries.Select(country =>
                        $"<dd><a href=\"/countries/{country.Heads[0].ToLowerInvariant()}/\">{country.In(text.Language)}</a></dd>"
                    )
                )
                .Append("</dl>\n");
        html.Append("</footer>\n</article>\n");
        if (text.Related.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<aside class=\"related\"><h2>{words["related"]}</h2><ul>")
                .AppendJoin(
                    "",
                    text.Related.Select(number =>
                        $"<li><a href=\"{Address(other(number, text.Language))}\">{Encode(other(number, text.Language).Title)}</a></li>"
                    )
                )
                .Append("</ul></aside>\n");
    }
}
