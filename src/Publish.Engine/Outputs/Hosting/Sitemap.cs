using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Plans the XML sitemap: every indexed page of the plan, in each of its languages, with hreflang alternates.</summary>
public sealed class Sitemap(SiteViews.Source views) : IPipeline
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    };

    public IEnumerable<Output> Plan(Site site) => [];

    public IEnumerable<Output> PlanLast(Site site, ImmutableArray<Output> others) =>
        [new DataOutput(WellKnownPaths.Sitemap, nameof(Sitemap), () => Write(site, views.Of(site), others))];

    private static ReadOnlyMemory<byte> Write(Site site, SiteViews views, ImmutableArray<Output> others)
    {
        var addresses = views.Addresses;
        var written = new HashSet<SitePath>();
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var document in site.Documents)
            {
                written.UnionWith(document.Variants.Select(variant => addresses.Of(document, variant)));
                WritePages(
                    xml,
                    views.Frames.AlternatesOf(document),
                    document.Variants.ToDictionary(
                        variant => variant.Language.Tag,
                        variant => document.LastChanged(variant)?.Machine
                    )
                );
            }
            var indexed = others.OfType<PageOutput>().Where(page => page.IsIndexed).Select(page => page.Path).ToList();
            var there = indexed.ToHashSet();
            foreach (var page in indexed)
                if (written.Add(page))
                {
                    var path = addresses.Shared(page);
                    var languages = site
                        .Languages.Where(other => there.Contains(addresses.In(other, path)))
                        .ToImmutableArray();
                    written.UnionWith(languages.Select(other => addresses.In(other, path)));
                    WritePages(xml, views.Frames.AlternatesOf(path, languages), []);
                }
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    /// <summary>Writes a page in each of its languages.</summary>
    /// <param name="changes">When the page last changed, by language tag, where known.</param>
    private static void WritePages(
        XmlWriter xml,
        ImmutableArray<(string HrefLang, string Href)> alternates,
        Dictionary<string, string?> changes
    )
    {
        foreach (var page in alternates.Where(alternate => alternate.HrefLang != "x-default"))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, page.Href);
            if (changes.GetValueOrDefault(page.HrefLang) is { } lastChange)
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
}
