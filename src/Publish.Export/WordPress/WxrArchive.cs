using System.Globalization;
using System.Xml;
using Publish.Export.Archive;
using Publish.Model;

namespace Publish.Export.WordPress;

/// <summary>
/// Exports a site for the WordPress importer (WXR 1.2), with languages and translations as terms of Polylang.
/// </summary>
public static class WxrArchive
{
    internal const string Wp = "http://wordpress.org/export/1.2/";
    internal const string Content = "http://purl.org/rss/1.0/modules/content/";
    internal const string Excerpt = "http://wordpress.org/export/1.2/excerpt/";
    internal const string Creator = "http://purl.org/dc/elements/1.1/";

    public static void Write(SiteArchive archive, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(archive);
        using var xml = XmlWriter.Create(stream, new() { Indent = true, CheckCharacters = true });
        var ids = new WxrIds(archive);
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        foreach (
            var (prefix, name) in new[] { ("wp", Wp), ("content", Content), ("excerpt", Excerpt), ("dc", Creator) }
        )
            xml.WriteAttributeString("xmlns", prefix, null, name);
        xml.WriteStartElement("channel");
        var settings = archive.Site.Settings;
        xml.WriteElementString("title", SuperscriptText.Plain(settings.Title.In(archive.Site.Languages.First).Value));
        xml.WriteElementString("link", settings.Url);
        xml.WriteElementString("language", archive.Site.Languages.First.Tag);
        xml.WriteElementString("wxr_version", Wp, "1.2");
        xml.WriteElementString("base_site_url", Wp, settings.Url);
        xml.WriteElementString("base_blog_url", Wp, settings.Url);
        Author(xml, SuperscriptText.Plain(settings.Title.In(archive.Site.Languages.First).Value));
        foreach (var language in archive.Site.Languages)
            Term(
                xml,
                "language",
                language.Tag.ToLowerInvariant(),
                language.Culture.NativeName,
                Php(("locale", Locale(language)), ("rtl", language.IsRightToLeft ? "1" : "0"))
            );
        foreach (var document in archive.Documents.Where(document => document.Variants.Length > 1))
            Term(
                xml,
                "post_translations",
                ids.GroupOf(document),
                ids.GroupOf(document),
                Php([
                    .. document.Variants.Select(variant =>
                        (variant.Language.Tag.ToLowerInvariant(), ids.Of(document, variant))
                    ),
                ])
            );
        var items = new WxrItems(archive, ids, xml);
        foreach (var document in archive.Documents)
            items.Write(document);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Wp);
        xml.WriteElementString("author_id", Wp, "1");
        xml.WriteElementString("author_login", Wp, WxrItems.Author);
        xml.WriteElementString("author_display_name", Wp, name);
        xml.WriteEndElement();
    }

    private static void Term(XmlWriter xml, string taxonomy, string slug, string name, string description)
    {
        xml.WriteStartElement("term", Wp);
        xml.WriteElementString("term_taxonomy", Wp, taxonomy);
        xml.WriteElementString("term_slug", Wp, slug);
        xml.WriteElementString("term_name", Wp, name);
        xml.WriteElementString("term_description", Wp, description);
        xml.WriteEndElement();
    }

    /// <summary>An associative array in PHP's serialization format; values of digits are integers.</summary>
    private static string Php(params (string Key, string Value)[] values) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"a:{values.Length}:{{{string.Concat(values.Select(one => Php(one.Key) + (one.Value.All(char.IsAsciiDigit) ? $"i:{one.Value};" : Php(one.Value))))}}}"
        );

    private static string Php(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"s:{System.Text.Encoding.UTF8.GetByteCount(text)}:\"{text}\";");

    private static string Locale(Language language) =>
        language.Tag switch
        {
            "zh-Hans" => "zh_CN",
            "zh-Hant" => "zh_TW",
            "ko" => "ko_KR",
            "en" => "en_US",
            var tag => tag.Replace('-', '_'),
        };
}
