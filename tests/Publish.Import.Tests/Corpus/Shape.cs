using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Publish.Import.Tests.Corpus;

/// <summary>A way in which sites print their documents.</summary>
internal abstract partial class Shape
{
    public abstract string Name { get; }

    public virtual IEnumerable<Printed> Print(ImmutableArray<TrueText> texts)
    {
        var other = Shelf(texts);
        return texts
            .Select(text => Page(text, other))
            .Select(printed => printed with { Links = Links(printed.Expected, other) });
    }

    /// <summary>Finds a document by its number in a language; one of the two Chinese stands in for the other.</summary>
    protected static Func<int, string, TrueText> Shelf(ImmutableArray<TrueText> texts)
    {
        var all = texts.ToDictionary(text => (text.Number, text.Language[..2]));
        return (number, language) => all[(number, language[..2])];
    }

    /// <summary>Where the links of a text lead, from the site's root.</summary>
    private ImmutableArray<string> Links(TrueText text, Func<int, string, TrueText> other)
    {
        var here = new Uri(new Uri("https://here.example"), Address(text));
        return
        [
            .. Anywhere()
                .Matches(string.Concat(text.Body.SelectMany(block => block.Items).Concat(text.Notes)))
                .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
                .Select(href =>
                    href.StartsWith("doc:", StringComparison.Ordinal)
                        ? Address(other(int.Parse(href[4..], CultureInfo.InvariantCulture), text.Language))
                    : href.StartsWith("file:", StringComparison.Ordinal)
                        ? new Uri(here, FileAddress(href[5..])).PathAndQuery
                    : new Uri(href).PathAndQuery
                ),
        ];
    }

    protected abstract Printed Page(TrueText text, Func<int, string, TrueText> other);

    /// <summary>Where a document stands, from the site's root.</summary>
    protected abstract string Address(TrueText text);

    protected abstract string FileAddress(string file);

    protected abstract string Call(TrueText text, string note);

    public static string Encode(string plain) =>
        WebUtility.HtmlEncode(plain).Replace("&#39;", "'", StringComparison.Ordinal);

    /// <summary>Inline HTML of the truth as this site has it.</summary>
    protected virtual string Inline(string html, TrueText text, Func<int, string, TrueText> other)
    {
        var linked = Link()
            .Replace(html, match =>
                match.Groups[1].Value == "doc"
                    ? Linked(other(int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), text.Language))
                    : $"href=\"{FileAddress(match.Groups[2].Value)}\""
            );
        return Note().Replace(linked, match => Call(text, match.Groups[1].Value));
    }

    protected virtual string Linked(TrueText other) => $"href=\"{Address(other)}\"";

    protected string Block(TrueBlock block, TrueText text, Func<int, string, TrueText> other)
    {
        string In(string html) => Inline(html, text, other);
        return block.Kind switch
        {
            TrueBlockKind.Paragraph => Paragraph([.. block.Items.Select(In)]),
            TrueBlockKind.Heading => Heading(In(block.Items[0])),
            TrueBlockKind.List =>
                $"<ul>\n{string.Join('\n', block.Items.Select(item => $"<li>{In(item)}</li>"))}\n</ul>",
            TrueBlockKind.Numbered =>
                $"<ol>\n{string.Join('\n', block.Items.Select(item => $"<li>{In(item)}</li>"))}\n</ol>",
            TrueBlockKind.Quote =>
                $"<blockquote>{string.Concat(block.Items.Select(item => $"<p>{In(item)}</p>"))}</blockquote>",
            TrueBlockKind.Table => Table(block),
            _ => Figure(FileAddress(block.Items[0]), block.Items[1], In(block.Items[2])),
        };
    }

    protected virtual string Paragraph(ImmutableArray<string> lines) => $"<p>{string.Join("<br />\n", lines)}</p>";

    protected virtual string Heading(string html) => $"<h2>{html}</h2>";

    protected virtual string Figure(string address, string alternative, string caption) =>
        $"<figure><img src=\"{address}\" alt=\"{Encode(alternative)}\"><figcaption>{caption}</figcaption></figure>";

    protected virtual string Table(TrueBlock block)
    {
        var html = new StringBuilder("<table>\n<thead><tr>");
        html.AppendJoin("", block.Items[0].Split('\t').Select(cell => $"<th>{cell}</th>"))
            .Append("</tr></thead>\n<tbody>\n");
        foreach (var row in block.Items.Skip(1))
            html.Append("<tr>").AppendJoin("", row.Split('\t').Select(cell => $"<td>{cell}</td>")).Append("</tr>\n");
        return html.Append("</tbody></table>").ToString();
    }

    protected static string NoteNumber(TrueText text, int at) => (at + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("href=\"(doc|file):([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Anywhere();

    [GeneratedRegex("<note n=\"(\\d+)\"></note>")]
    protected static partial Regex Note();
}
