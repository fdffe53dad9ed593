using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Publish.Import.Tests.Corpus.Shapes;

/// <summary>
/// A page made by hand thirty years ago: tables in tables, fonts, no classes, and characters as the machine had them.
/// </summary>
internal sealed partial class NinetiesShape : Shape
{
    public override string Name => "nineties";

    public override IEnumerable<Printed> Print(ImmutableArray<TrueText> texts)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return base.Print(texts);
    }

    protected override string Address(TrueText text) => $"/{text.Folder[..3]}/{File(text)}";

    private static string File(TrueText text) =>
        $"doc{text.Number:00}{text.Language switch { "en" => "e", "ko" => "k", _ => "c" }}.htm";

    protected override string Linked(TrueText other) => $"href=\"../{other.Folder[..3]}/{File(other)}\"";

    protected override string FileAddress(string file) => $"../files/{file}";

    protected override string Call(TrueText text, string note) => $"[{note}]";

    protected override string Inline(string html, TrueText text, Func<int, string, TrueText> other) =>
        Span()
            .Replace(base.Inline(html, text, other), "$1")
            .Replace("<em>", "<i>", StringComparison.Ordinal)
            .Replace("</em>", "</i>", StringComparison.Ordinal)
            .Replace("<strong>", "<b>", StringComparison.Ordinal)
            .Replace("</strong>", "</b>", StringComparison.Ordinal);

    protected override string Paragraph(ImmutableArray<string> lines) => string.Join("<br>\n", lines) + "<br><br>\n";

    protected override string Heading(string html) =>
        $"<font size=\"+1\" color=\"#000080\"><b>{html}</b></font><br><br>\n";

    protected override string Figure(string address, string alternative, string caption) =>
        $"<center><img src=\"{address}\" width=400 height=280 border=0 alt=\"{Encode(alternative)}\"><br>\n<font size=\"-1\">{caption}</font></center><br>\n";

    protected override string Table(TrueBlock block) =>
        "<table border=1 cellpadding=4>\n"
        + string.Join(
            '\n',
            block.Items.Select(
                (row, at) =>
                    "<tr>"
                    + string.Concat(
                        row.Split('\t')
                            .Select(cell =>
                                at == 0 ? $"<td bgcolor=\"#cccccc\"><b>{cell}</b></td>" : $"<td>{cell}</td>"
                            )
                    )
                    + "</tr>"
            )
        )
        + "\n</table><br>\n";

    protected override Printed Page(TrueText text, Func<int, string, TrueText> other)
    {
        var words = new Furniture(text.Language);
        var charset = text.Language switch
        {
            "en" => "windows-1252",
            "ko" => "euc-kr",
            "zh-Hans" => "gb2312",
            _ => "big5",
        };
        var linksLanguages = text.Number % 3 == 0;
        var html = new StringBuilder("<HTML>\n<HEAD>\n");
        Top(html, text, words, charset);
        if (linksLanguages)
            html.Append("<P ALIGN=RIGHT><FONT SIZE=2>")
                .AppendJoin(
                    " | ",
                    text.Languages.Where(language =>
                            language == text.Language || Fits(Marks.LanguageName(language), charset)
                        )
                        .Select(language =>
                            language == text.Language
                                ? Marks.LanguageName(language)
                                : $"<A HREF=\"{File(other(text.Number, language))}\">{Marks.LanguageName(language)}</A>"
                        )
                )
                .Append("</FONT></P>\n");
        Body(html, text, other, words);
        var encoding = Encoding.GetEncoding(
            charset,
            new EncoderReplacementFallback("?"),
            DecoderFallback.ReplacementFallback
        );
        return new(
            Address(text)[1..],
            encoding.GetBytes(Written(html.ToString(), encoding)),
            text with
            {
                Subtitle = null,
                Topics = [],
                Countries = [],
                Related = [],
                Attachments = [],
            },
            words.Said
        )
        {
            Counterparts = linksLanguages
                ?
                [
                    .. text
                        .Languages.Where(language =>
                            language != text.Language && Fits(Marks.LanguageName(language), charset)
                        )
                        .Select(language => (language, Address(other(text.Number, language)))),
                ]
                : [],
            ShowsLetterhead = text.Manner % 2 == 0,
            SaysItsKind = text.Kind != OldKind.Page,
        };
    }

    private static void Top(StringBuilder html, TrueText text, Furniture words, string charset)
    {
        if (text.Number % 2 == 0)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset={charset}\">\n"
            );
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            <TITLE>{Encode(text.Title)}</TITLE>
            </HEAD>
            <BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#0000CC">
            <CENTER><TABLE WIDTH=760 BORDER=0 CELLPADDING=0 CELLSPACING=0>
            <TR><TD COLSPAN=2 BGCOLOR="#26407F"><FONT COLOR=WHITE SIZE=5 FACE="Arial"><B>OPEN SEA RECORD</B></FONT></TD></TR>
            <TR><TD WIDTH=140 VALIGN=TOP BGCOLOR="#EEEEEE">
            <TABLE><TR><TD><FONT SIZE=2><A HREF="../index.htm">{words["home"]}</A><BR>
            <A HREF="../letters.htm">{words.Quiet("letters")}</A><BR>
            <A HREF="../press.htm">{words.Quiet("press-releases")}</A><BR>
            <A HREF="../give.htm">{words["donate"]}</A><BR></FONT></TD></TR></TABLE>
            </TD>
            <TD VALIGN=TOP><TABLE WIDTH=600 CELLPADDING=10><TR><TD><FONT FACE="Times New Roman" SIZE=3>

            """
        );
    }

    private void Body(StringBuilder html, TrueText text, Func<int, string, TrueText> other, Furniture words)
    {
        if (text.Kind == OldKind.PressRelease)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<FONT SIZE=2 COLOR=RED>{(text.Language switch { "en" => "PRESS RELEASE", "ko" => "보도자료", "zh-Hans" => "新闻稿", _ => "新聞稿" })}</FONT><BR>\n"
            );
        html.Append(CultureInfo.InvariantCulture, $"<FONT SIZE=5><B>{Encode(text.Title)}</B></FONT><BR><BR>\n")
            .AppendJoin(
                "",
                Sheet
                    .Of(text, withDate: true, withLetterhead: text.Manner % 2 == 0)
                    .Select(block => Block(block, text, other))
            );
        if (text.Notes.Length > 0)
            html.Append("<HR WIDTH=200 ALIGN=LEFT>\n<FONT SIZE=2>\n")
                .AppendJoin("", text.Notes.Select((note, at) => $"[{at + 1}] {Inline(note, text, other)}<br>\n"))
                .Append("</FONT>\n");
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            </FONT></TD></TR></TABLE></TD></TR>
            <TR><TD COLSPAN=2 ALIGN=CENTER><HR><FONT SIZE=1>{words["footer"]}<BR>{words["counter"]}</FONT></TD></TR>
            </TABLE></CENTER>
            </BODY>
            </HTML>
            """
        );
    }

    private static bool Fits(string words, string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        return encoding.GetString(encoding.GetBytes(words)) == words;
    }

    /// <summary>What the encoding does not have is written as a reference.</summary>
    private static string Written(string html, Encoding encoding)
    {
        var written = new StringBuilder(html.Length);
        foreach (var rune in html.EnumerateRunes())
        {
            var words = rune.ToString();
            written.Append(
                rune.IsAscii || encoding.GetString(encoding.GetBytes(words)) == words ? words : $"&#{rune.Value};"
            );
        }

        return written.ToString();
    }

    [GeneratedRegex("<span lang=\"\\w+\">(.*?)</span>")]
    private static partial Regex Span();
}
