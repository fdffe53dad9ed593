using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Publish.Engine.Views;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Writes sitemaps and their index in the format of sitemaps.org.</summary>
internal static class SitemapWriter
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static ReadOnlyMemory<byte> Pages(IEnumerable<SitemapPage> pages) =>
        Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var page in pages)
                WritePage(xml, page);
            xml.WriteEndElement();
        });

    /// <summary>The index of parts, each with the last change of its pages, where one is known.</summary>
    public static ReadOnlyMemory<byte> Index(ImmutableArray<SitemapPart> parts, FrameViews frames) =>
        Write(xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            foreach (var part in parts)
            {
                xml.WriteStartElement("sitemap", Namespace);
                xml.WriteElementString("loc", Namespace, frames.Absolute(part.Path));
                if (part.Pages.SelectMany(page => page.Changes).Max(change => change.Changed) is { } last)
                    xml.WriteElementString("lastmod", Namespace, last.Machine);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });

    private static void WritePage(XmlWriter xml, SitemapPage page)
    {
        var changes = page.Changes.ToDictionary(change => change.Language.Tag, change => change.Changed?.Machine);
        var alternates = page.Alternates();
        foreach (var (tag, address) in alternates.Where(alternate => alternate.HrefLang != HreflangAlternates.Default))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, address);
            if (changes.GetValueOrDefault(tag) is { } lastChange)
                xml.WriteElementString("lastmod", Namespace, lastChange);
            foreach (var (language, href) in alternates)
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", language);
                xml.WriteAttributeString("href", href);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
    }

    private static ReadOnlyMemory<byte> Write(Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            content(xml);
        return bytes.ToArray();
    }
}
