using System.Globalization;
using System.Text;
using System.Xml;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Outputs.Syndication;

/// <summary>Writes an Atom feed (RFC 4287) of the 20 newest entries.</summary>
internal static class AtomWriter
{
    private const int Newest = 20;
    private const string Atom = "http://www.w3.org/2005/Atom";
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static ReadOnlyMemory<byte> Write(Feed feed, Site site, SiteViews views)
    {
        var entries = feed
            .Documents.Select(document => (Document: document, Variant: document.In(feed.Language)))
            .Where(entry => entry.Variant is not null)
            .Select(entry => (entry.Document, Variant: entry.Variant!))
            .OrderByDescending(entry => entry.Document.Appeared(entry.Variant).Instant)
            .Take(Newest)
            .ToList();
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            var self = views.Frames.Absolute(Addresses.FeedOf(feed.List));
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, feed.Language.Tag);
            xml.WriteElementString("id", FeedIds.Of(feed, site.Settings));
            xml.WriteElementString("title", XmlCharacters.Of(feed.Title));
            xml.WriteElementString(
                "updated",
                Instant(
                    entries.Count == 0
                        ? LastChange(site)
                        : entries.Max(entry => entry.Document.LastChanged(entry.Variant).Instant)
                )
            );
            WriteLink(xml, "self", self, "application/atom+xml");
            WriteLink(xml, "alternate", views.Frames.Absolute(feed.List), "text/html");
            WriteAuthor(xml, views.Wordings[feed.Language].Mark(site.Settings.Title));
            foreach (var (document, variant) in entries)
                WriteEntry(xml, document, variant, site, views);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void WriteEntry(XmlWriter xml, DatedDocument document, Variant variant, Site site, SiteViews views)
    {
        var url = views.Frames.Absolute(views.Addresses.Of(document, variant));
        var wording = views.Wordings[variant.Language];
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", FeedIds.Of(document, variant, site.Settings));
        xml.WriteElementString("title", XmlCharacters.Of(SuperscriptText.Plain(variant.Title)));
        WriteLink(xml, "alternate", url, "text/html");
        xml.WriteElementString("published", Instant(document.Appeared(variant).Instant));
        xml.WriteElementString("updated", Instant(document.LastChanged(variant).Instant));
        foreach (var author in DocumentWords.Authors(document, site.Settings))
            WriteAuthor(xml, wording.Mark(author));
        foreach (var topic in site.Topics.Where(topic => document.Topics.Contains(topic.Id)))
        {
            var name = wording.Mark(topic.Name);
            xml.WriteStartElement("category", Atom);
            WriteLanguage(xml, name);
            xml.WriteAttributeString("term", topic.Id);
            xml.WriteAttributeString("label", XmlCharacters.Of(name.Plain));
            xml.WriteEndElement();
        }
        if (
            (
                (variant.Description ?? variant.Subtitle) is { } said
                    ? SuperscriptText.Plain(said)
                    : variant.Body.Opening
            ) is
            { Length: > 0 } summary
        )
            xml.WriteElementString("summary", XmlCharacters.Of(summary));
        xml.WriteEndElement();
    }

    /// <summary>
    /// The <c>updated</c> of a feed without entries: never the build time, so that the bytes are reproducible.
    /// </summary>
    private static DateTimeOffset LastChange(Site site) => site.LastChanged?.Instant ?? DateTimeOffset.UnixEpoch;

    private static string Instant(DateTimeOffset instant) =>
        instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void WriteLink(XmlWriter xml, string relation, string href, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, Text name)
    {
        xml.WriteStartElement("author", Atom);
        WriteLanguage(xml, name);
        xml.WriteElementString("name", XmlCharacters.Of(name.Plain));
        xml.WriteEndElement();
    }

    /// <summary>Writes <c>xml:lang</c> where the words are in another language than the feed.</summary>
    private static void WriteLanguage(XmlWriter xml, Text words)
    {
        if (words.Whole is { } language)
            xml.WriteAttributeString("xml", "lang", null, language.Tag);
    }
}
