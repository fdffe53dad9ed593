using System.Text;

namespace Publish.Testing.Import;

/// <summary>Writes an export of WordPress around its items.</summary>
internal static class AWxr
{
    public const string Head = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Haesong Watch</title><link>https://old.example</link><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
        <wp:base_blog_url>https://old.example</wp:base_blog_url>
        """;

    public static string Of(params string[] items) => Head + string.Concat(items) + "</channel></rss>";

    public static string Item(
        int id,
        string content,
        string more = "",
        string type = "post",
        string status = "publish"
    ) =>
        $"""
            <item><title>Title {id}</title><link>https://old.example/2015/11/title-{id}/</link><guid isPermaLink="false">https://old.example/?p={id}</guid>
            <content:encoded><![CDATA[{content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
            <wp:post_id>{id}</wp:post_id><wp:post_date>2015-11-24 17:40:00</wp:post_date><wp:post_date_gmt>2015-11-24 08:40:00</wp:post_date_gmt>
            <wp:post_name>title-{id}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>{type}</wp:post_type>{more}</item>
            """;

    public static string Meta(string key, string value) =>
        $"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>";

    public static string Term(string taxonomy, string slug, string description) =>
        $"<wp:term><wp:term_taxonomy>{taxonomy}</wp:term_taxonomy><wp:term_slug>{slug}</wp:term_slug><wp:term_description><![CDATA[{description}]]></wp:term_description></wp:term>";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
