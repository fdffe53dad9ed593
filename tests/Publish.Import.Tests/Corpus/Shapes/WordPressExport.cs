using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Publish.Import.Tests.Corpus.Shapes;

/// <summary>
/// The same documents as WordPress exports them: half from its old editor, which writes no paragraphs, half from its
/// new one.
/// </summary>
internal sealed class WordPressExport : Shape
{
    public override string Name => "wxr";

    /// <summary>The whole site in one file; what is printed of each document has that file's path.</summary>
    public static byte[] File(ImmutableArray<TrueText> texts)
    {
        var other = Shelf(texts);
        var shape = new WordPressExport();
        var xml = new StringBuilder(
            $"""
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- generator="WordPress/6.4.2" created="2024-05-01 09:00" -->
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>Open Sea Record</title>
            <link>{WordPressShape.Host}</link>
            <language>en-US</language>
            <wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_site_url>{WordPressShape.Host}</wp:base_site_url>
            <wp:base_blog_url>{WordPressShape.Host}</wp:base_blog_url>
            <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[admin]]></wp:author_login></wp:author>
            <item><title>Primary menu item</title><wp:post_id>9</wp:post_id><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[nav_menu_item]]></wp:post_type></item>

            """
        );
        foreach (var text in texts)
            shape.Item(xml, text, other);
        return Encoding.UTF8.GetBytes(xml.Append("</channel>\n</rss>\n").ToString());
    }

    protected override string Address(TrueText text) => WordPressShape.AddressOf(text);

    protected override string Linked(TrueText other) => $"href=\"{WordPressShape.Host}{Address(other)}\"";

    protected override string FileAddress(string file) => $"{WordPressShape.Host}/wp-content/uploads/2019/03/{file}";

    protected override Printed Page(TrueText text, Func<int, string, TrueText> other) =>
        new($"#{WordPressShape.Id(text)}", [], text with { Subtitle = null, Related = [] }, [])
        {
            Counterparts =
            [
                .. text
                    .Languages.Where(language => language != text.Language)
                    .Select(language => (language, Address(other(text.Number, language)))),
            ],
            Attachments = [.. text.Attachments.Select(file => FileAddress(file.File))],
        };

    private static bool IsOld(TrueText text) => text.Number % 2 == 1;

    private static string Key(TrueText text, string note) =>
        $"5f0e{text.Number:x4}-0000-4000-8000-{int.Parse(note, CultureInfo.InvariantCulture):x12}";

    protected override string Call(TrueText text, string note) =>
        IsOld(text)
            ? $"<a href=\"#_ftn{note}\" name=\"_ftnref{note}\">[{note}]</a>"
            : $"<sup data-fn=\"{Key(text, note)}\" class=\"fn\"><a href=\"#{Key(text, note)}\" id=\"{Key(text, note)}-link\">{note}</a></sup>";

    protected override string Figure(string address, string alternative, string caption) =>
        $"[caption id=\"attachment_9\" align=\"alignnone\" width=\"600\"]<img class=\"size-large wp-image-9\" src=\"{address}\" alt=\"{Encode(alternative)}\" width=\"600\" height=\"400\" /> {caption}[/caption]";

    private string Content(TrueText text, Func<int, string, TrueText> other)
    {
        var content = new StringBuilder();
        foreach (var block in Sheet.Of(text, withDate: text.Manner % 3 == 0, withLetterhead: false))
            content
                .Append(
                    IsOld(text) && block.Kind == TrueBlockKind.Paragraph
                        ? string.Join('\n', block.Items.Select(item => Inline(item, text, other)))
                    : IsOld(text) || block.Kind != TrueBlockKind.Paragraph ? Block(block, text, other)
                    : $"<!-- wp:paragraph -->\n{Block(block, text, other)}\n<!-- /wp:paragraph -->"
                )
                .Append("\n\n");
        foreach (var file in text.Attachments)
            content.Append(
                CultureInfo.InvariantCulture,
                $"<a href=\"{FileAddress(file.File)}\">{Encode(file.Title)}</a>\n\n"
            );
        if (text.Notes.Length > 0 && IsOld(text))
            content
                .Append("<hr />\n\n")
                .AppendJoin(
                    "\n\n",
                    text.Notes.Select(
                        (note, at) =>
                            $"<a href=\"#_ftnref{at + 1}\" name=\"_ftn{at + 1}\">[{at + 1}]</a> {Inline(note, text, other)}"
                    )
                );
        else if (text.Notes.Length > 0)
            content.Append("<!-- wp:footnotes /-->");
        return content.ToString();
    }

    private void Item(StringBuilder xml, TrueText text, Func<int, string, TrueText> other)
    {
        var words = new Furniture(text.Language);
        xml.Append(
            CultureInfo.InvariantCulture,
            $"""
            <item>
            <title><![CDATA[{text.Title}]]></title>
            <link>{WordPressShape.Host}{Address(text)}</link>
            <pubDate>{text.Date:ddd, dd MMM yyyy} 01:00:00 +0000</pubDate>
            <dc:creator><![CDATA[admin]]></dc:creator>
            <guid isPermaLink="false">{WordPressShape.Host}/?p={WordPressShape.Id(text)}</guid>
            <description></description>
            <content:encoded><![CDATA[{Content(text, other)}]]></content:encoded>
            <excerpt:encoded><![CDATA[]]></excerpt:encoded>
            <wp:post_id>{WordPressShape.Id(text)}</wp:post_id>
            <wp:post_date><![CDATA[{text.Date:yyyy-MM-dd} 10:00:00]]></wp:post_date>
            <wp:post_date_gmt><![CDATA[{text.Date:yyyy-MM-dd} 01:00:00]]></wp:post_date_gmt>
            <wp:post_name><![CDATA[{text.Slug}]]></wp:post_name>
            <wp:status><![CDATA[publish]]></wp:status>
            <wp:post_parent>0</wp:post_parent>
            <wp:post_type><![CDATA[{(text.Kind == OldKind.Page ? "page" : "post")}]]></wp:post_type>
            <category domain="language" nicename="{WordPressShape.Short(text.Language)}"><![CDATA[{Marks.LanguageName(
                text.Language
            )}]]></category>
            <category domain="post_translations" nicename="pll_{text.Number:x8}"><![CDATA[pll_{text.Number:x8}]]></category>

            """
        );
        if (text.Kind != OldKind.Page)
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<category domain=\"category\" nicename=\"{text.Folder}\"><![CDATA[{words[text.Folder]}]]></category>\n"
            );
        foreach (var topic in text.Topics)
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<category domain=\"post_tag\" nicename=\"{topic.English.Replace(' ', '-').ToLowerInvariant()}\"><![CDATA[{topic.In(text.Language)}]]></category>\n"
            );
        foreach (var country in text.Countries)
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<category domain=\"country\" nicename=\"{country.Heads[0].ToLowerInvariant()}\"><![CDATA[{country.In(text.Language)}]]></category>\n"
            );
        if (text.Notes.Length > 0 && !IsOld(text))
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<wp:postmeta><wp:meta_key><![CDATA[footnotes]]></wp:meta_key><wp:meta_value><![CDATA[{JsonSerializer.Serialize(text.Notes.Select((note, at) => new { content = Inline(note, text, other), id = Key(text, NoteNumber(text, at)) }))}]]></wp:meta_value></wp:postmeta>\n"
            );
        xml.Append("</item>\n");
    }
}
