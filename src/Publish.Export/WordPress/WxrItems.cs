using System.Globalization;
using System.Xml;
using Publish.Engine.Content.Values;
using Publish.Export.Archive;
using Publish.Model;

namespace Publish.Export.WordPress;

/// <summary>
/// Writes the items of a WordPress export: a post or page for each variant, and an attachment for each file.
/// </summary>
internal sealed class WxrItems(SiteArchive archive, WxrIds ids, XmlWriter xml)
{
    public const string Author = "publish";

    public void Write(Document document)
    {
        foreach (var variant in document.Variants)
            Write(document, variant);
        foreach (var file in archive.FilesOf(document))
            Write(document, file);
    }

    private void Write(Document document, Variant variant)
    {
        Begin(
            SuperscriptText.Plain(variant.Title),
            archive.AddressOf(document, variant),
            ids.Of(document, variant),
            document,
            variant
        );
        xml.WriteElementString("encoded", WxrArchive.Content, new ArchiveHtml(archive, document, variant).Write());
        xml.WriteElementString("encoded", WxrArchive.Excerpt, SuperscriptText.Plain(variant.Description ?? ""));
        Wp("post_name", variant.Slug ?? document.Slug);
        Wp("status", "publish");
        Wp("post_parent", "0");
        Wp("post_type", document is StandingPage ? "page" : "post");
        if (document.Kind() != DocumentKind.Page)
            Term(
                "category",
                document.Kind().Folder(),
                document.Kind() == DocumentKind.Letter ? "Letters" : "Press releases"
            );
        foreach (var topic in archive.Site.Topics.Where(topic => document.Topics.Contains(topic.Id)))
            Term("post_tag", topic.Id, SuperscriptText.Plain(topic.Name.In(variant.Language).Value));
        foreach (var country in document.Countries)
            Term("post_tag", "country-" + country.ToLowerInvariant(), country);
        Term("language", variant.Language.Tag.ToLowerInvariant(), variant.Language.Culture.NativeName);
        if (document.Variants.Length > 1)
            Term("post_translations", ids.GroupOf(document), ids.GroupOf(document));
        if (document.Image is { } image && archive.Input.Files.ContainsKey(image.File))
            Meta("_thumbnail_id", ids.Of(image.File));
        xml.WriteEndElement();
    }

    private void Write(Document document, string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        var address = archive.AddressOf(document, file);
        var title = document
            .Attachments.FirstOrDefault(attachment => attachment.File == file)
            ?.Title?.In(document.SourceLanguage)
            .Value;
        Begin(title ?? name, address, ids.Of(file), document, document.Source);
        Wp("post_name", name);
        Wp("status", "inherit");
        Wp("post_parent", ids.Of(document, document.Source));
        Wp("post_type", "attachment");
        Wp("attachment_url", address);
        if (document.Image is { Alt: { } alt } image && image.File == file)
            Meta("_wp_attachment_image_alt", SuperscriptText.Plain(alt.In(document.SourceLanguage).Value));
        xml.WriteEndElement();
    }

    /// <summary>
    /// Begins an item: <c>post_date</c>, by which WordPress sorts, is the date of the document, and <c>pubDate</c> the
    /// time of its release.
    /// </summary>
    private void Begin(string title, string address, string id, Document document, Variant variant)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", title);
        xml.WriteElementString("link", address);
        var appeared = document.Appeared(variant);
        if (appeared is { } first)
            xml.WriteElementString(
                "pubDate",
                first.Instant.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)
            );
        xml.WriteElementString("creator", WxrArchive.Creator, Author);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(address);
        xml.WriteEndElement();
        Wp("post_id", id);
        var date = (document as DatedDocument)?.Date ?? appeared;
        Moment("post_date", date);
        var changed = document.LastChanged(variant);
        Moment("post_modified", date?.Instant > changed?.Instant ? date : changed);
    }

    private void Moment(string name, When? when)
    {
        if (when is not { Instant: var instant })
            return;
        Wp(name, Time(archive.Zone.At(instant).DateTime));
        Wp(name + "_gmt", Time(instant.UtcDateTime));
    }

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private void Wp(string name, string value) => xml.WriteElementString(name, WxrArchive.Wp, value);

    private void Term(string taxonomy, string slug, string name)
    {
        xml.WriteStartElement("category");
        xml.WriteAttributeString("domain", taxonomy);
        xml.WriteAttributeString("nicename", slug);
        xml.WriteString(name);
        xml.WriteEndElement();
    }

    private void Meta(string key, string value)
    {
        xml.WriteStartElement("postmeta", WxrArchive.Wp);
        Wp("meta_key", key);
        Wp("meta_value", value);
        xml.WriteEndElement();
    }
}
