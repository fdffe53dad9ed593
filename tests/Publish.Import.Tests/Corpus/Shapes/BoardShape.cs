using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Publish.Import.Tests.Corpus.Shapes;

/// <summary>
/// A board of the kind that Korean and Chinese organisations publish on: what was pasted from a word processor, in a
/// table of a post.
/// </summary>
internal sealed partial class BoardShape : Shape
{
    public override string Name => "board";

    protected override string Address(TrueText text) => $"/bbs/board.php?bo_table={Table(text)}&wr_id={Id(text)}";

    private static string Table(TrueText text) =>
        (
            text.Kind == OldKind.Letter ? "letter"
            : text.Kind == OldKind.PressRelease ? "press"
            : "about"
        )
        + (
            text.Language == "ko" ? ""
            : text.Language == "en" ? "_en"
            : "_zh"
        );

    private static int Id(TrueText text) => 300 - (text.Number * 3);

    protected override string Linked(TrueText other) =>
        $"href=\"{Address(other).Replace("&", "&amp;", StringComparison.Ordinal)}\"";

    protected override string FileAddress(string file) => $"/data/editor/{file}";

    protected override string Call(TrueText text, string note) => $"<sup>{note})</sup>";

    /// <summary>The word processor marks whatever is not in the document's own script.</summary>
    protected override string Inline(string html, TrueText text, Func<int, string, TrueText> other)
    {
        var inline = base.Inline(html, text, other)
            .Replace("<em>", "<i>", StringComparison.Ordinal)
            .Replace("</em>", "</i>", StringComparison.Ordinal)
            .Replace("<strong>", "<b style=\"mso-bidi-font-weight:normal\">", StringComparison.Ordinal)
            .Replace("</strong>", "</b>", StringComparison.Ordinal);
        return text.Language == "en"
            ? inline
            : Latin()
                .Replace(inline, match =>
                    match.Groups[1].Success
                        ? match.Value
                        : $"<span lang=\"EN-US\" style=\"font-family:'Times New Roman',serif\">{match.Value}</span>"
                );
    }

    protected override string Paragraph(ImmutableArray<string> lines) =>
        string.Concat(
            lines.Select(line =>
                $"<p class=\"MsoNormal\" style=\"margin:0cm;line-height:160%;\"><span style=\"font-size:11.0pt;\">{line}<o:p></o:p></span></p>\n"
            )
        ) + "<p class=\"MsoNormal\" style=\"margin:0cm;\"><span style=\"font-size:11.0pt;\">&nbsp;</span></p>\n";

    protected override string Heading(string html) =>
        $"<p class=\"MsoNormal\"><b><span style=\"font-size:13.0pt;\">{html}<o:p></o:p></span></b></p>\n<p class=\"MsoNormal\">&nbsp;</p>\n";

    protected override string Figure(string address, string alternative, string caption) =>
        $"<p style=\"text-align:center;\"><img src=\"{address}\" alt=\"{Encode(alternative)}\" style=\"max-width:100%;\"><br><span style=\"font-size:9pt;\">{caption}</span></p>\n";

    protected override string Table(TrueBlock block) =>
        "<table class=\"MsoTableGrid\" border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse;\"><tbody>\n"
        + string.Join(
            '\n',
            block.Items.Select(row =>
                "<tr>"
                + string.Concat(
                    row.Split('\t')
                        .Select(cell =>
                            $"<td width=\"200\" valign=\"top\"><p class=\"MsoNormal\"><span>{cell}<o:p></o:p></span></p></td>"
                        )
                )
                + "</tr>"
            )
        )
        + "\n</tbody></table>\n";

    protected override Printed Page(TrueText text, Func<int, string, TrueText> other)
    {
        var words = new Furniture(text.Language);
        var html = new StringBuilder(Top(text, words));
        AppendText(html, text, other);
        html.Append(Bottom(text, words));
        return new(
            $"{Address(text)[1..]}.html",
            Encoding.UTF8.GetBytes(html.ToString()),
            text with
            {
                Subtitle = null,
                Topics = [],
                Countries = [],
                Related = [],
            },
            words.Said
        )
        {
            Attachments = [.. text.Attachments.Select((_, at) => Download(text, at))],
            ShowsLetterhead = text.Manner % 3 == 0,
            SaysItsKind = text.Kind != OldKind.Page,
        };
    }

    private static string Top(TrueText text, Furniture words) =>
        $"""
            <!doctype html>
            <html{(text.Language == "ko" ? " lang=\"ko\"" : "")}>
            <head><meta charset="utf-8"><meta http-equiv="imagetoolbar" content="no"><title>{Encode(
                text.Title
            )} &gt; {words.Quiet(text.Folder)} | Open Sea Record</title>
            <link rel="stylesheet" href="/theme/basic/css/default.css"><script>var g5_url = "https://record.example";</script></head>
            <body>
            <div id="hd"><div id="skip_to_container"><a href="#container">{words["skip"]}</a></div>
            <nav id="gnb"><ul id="gnb_1dul"><li class="gnb_1dli"><a href="/">{words[
                "home"
            ]}</a></li><li class="gnb_1dli"><a href="/bbs/board.php?bo_table=letter">{words.Quiet(
                "letters"
            )}</a></li></ul></nav>
            <fieldset id="hd_sch"><form><input type="text" name="stx"><button type="submit">{words[
                "search"
            ]}</button></form></fieldset></div>
            <div id="wrapper"><div id="container_wr"><div id="container"><h2 id="container_title"><span>{words.Quiet(
                text.Folder
            )}</span></h2>
            <article id="bo_v" style="width:100%">
            <table class="view_head"><tbody>
            <tr><th scope="row">{words.Quiet(
                "subject"
            )}</th><td colspan="3" id="bo_v_title"><span class="bo_v_tit">{Encode(text.Title)}</span></td></tr>
            <tr><th>{words.Quiet("author")}</th><td><span class="sv_member">Open Sea Record</span></td><th>{words.Quiet(
                "written"
            )}</th><td><strong class="if_date">{text.Date:yyyy-MM-dd} 14:0{text.Number % 10}</strong></td></tr>
            <tr><th>{words["views"]}</th><td>1,{200
                + text.Number}</td><td colspan="2"><a href="#" onclick="window.print()">{words["print"]}</a></td></tr>
            </tbody></table>

            """;

    private void AppendText(StringBuilder html, TrueText text, Func<int, string, TrueText> other)
    {
        if (text.Attachments.Length > 0)
            html.Append(
                    CultureInfo.InvariantCulture,
                    $"<section id=\"bo_v_file\"><h2>{Marks.Attachments(text.Language)}</h2><ul>"
                )
                .AppendJoin(
                    "",
                    text.Attachments.Select(
                        (file, at) =>
                            $"<li><a href=\"{Download(text, at)}\" class=\"view_file_download\" download><strong>{file.File}</strong></a> (123.4K) <span class=\"bo_v_file_cnt\">12</span></li>"
                    )
                )
                .Append("</ul></section>\n");
        html.Append("<section id=\"bo_v_atc\"><div id=\"bo_v_con\">\n")
            .AppendJoin(
                "",
                Sheet
                    .Of(text, withDate: text.Manner % 2 == 0, withLetterhead: text.Manner % 3 == 0)
                    .Select(block => Block(block, text, other))
            );
        if (text.Notes.Length > 0)
            html.Append("<p class=\"MsoNormal\">-----------------------------</p>\n")
                .AppendJoin(
                    '\n',
                    text.Notes.Select(
                        (note, at) =>
                            $"<p class=\"MsoFootnoteText\"><span style=\"font-size:9.0pt;\">{at + 1}) {Inline(note, text, other)}</span></p>"
                    )
                );
    }

    private static string Bottom(TrueText text, Furniture words) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            </div>
            <div id="bo_v_share"><ul><li><a href="https://share.example/f" class="share-facebook">{words[
                "share"
            ]}</a></li></ul></div></section>
            <ul class="bo_v_nb"><li class="btn_prv"><span class="nb_tit">{words[
                "previous"
            ]}</span><a href="?wr_id=1">{words[
                "viewed-one"
            ]}</a> <span class="nb_date">{text.Date:yy-MM-dd}</span></li><li class="btn_next"><span class="nb_tit">{words[
                "next"
            ]}</span><a href="?wr_id=2">{words["viewed-two"]}</a></li></ul>
            <section id="bo_vc"><h2>{words.Quiet("comments")}</h2><p id="bo_vc_empty">{words["comments"]}</p></section>
            </article></div>
            <div id="aside"><section class="latest"><h2>{words["viewed"]}</h2></section></div></div></div>
            <div id="ft"><div id="ft_copy">{words["footer"]}</div></div>
            </body></html>
            """
        );

    private static string Download(TrueText text, int at) =>
        $"/bbs/download.php?bo_table={Table(text)}&amp;wr_id={Id(text)}&amp;no={at}".Replace(
            "&amp;",
            "&",
            StringComparison.Ordinal
        );

    [GeneratedRegex("(<[^>]+>|&#?\\w+;)|[A-Za-z0-9][A-Za-z0-9 .,:/-]*[A-Za-z0-9]|[0-9]+")]
    private static partial Regex Latin();
}
