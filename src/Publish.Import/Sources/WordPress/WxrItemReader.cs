using System.Xml;

namespace Publish.Import;

/// <summary>Reads one item of an export.</summary>
internal static class WxrItemReader
{
    private const int MostTerms = 1000;

    /// <summary>The item as far as it could be read, and what is wrong with the rest.</summary>
    public static (WxrItem Item, string? Fault) Read(byte[] bytes)
    {
        var item = new WxrItem();
        try
        {
            using var xml = WxrXml.Open(bytes);
            while (xml.Read())
                if (xml is { NodeType: XmlNodeType.Element, Depth: 1 })
                    Take(item, xml);
            return (item, null);
        }
        catch (XmlException fault)
        {
            return (item, fault.Message);
        }
    }

    private static void Take(WxrItem item, XmlReader xml)
    {
        switch (xml.Name)
        {
            case "title":
                item.Title = WxrXml.Clean(WxrXml.Text(xml));
                break;
            case "link":
                item.Link = WxrXml.Text(xml).Trim();
                break;
            case "guid":
                item.Guid = WxrXml.Text(xml).Trim();
                break;
            case "content:encoded":
                item.Content = WxrXml.Clean(WxrXml.Text(xml));
                break;
            case "excerpt:encoded":
                item.Excerpt = WxrXml.Clean(WxrXml.Text(xml));
                break;
            case "category" when item.Terms.Count < MostTerms:
                var (taxonomy, slug) = (xml.GetAttribute("domain") ?? "category", xml.GetAttribute("nicename") ?? "");
                item.Terms.Add(new(taxonomy, slug, WxrXml.Text(xml).Trim()));
                break;
            default:
                // Plugins write the languages of WPML as elements of the item.
                if (
                    xml.LocalName
                    is "trid"
                        or "language_code"
                        or "source_language_code"
                        or "icl_translations"
                        or "translation"
                )
                    TakeElements(item, xml);
                else
                    TakeOfWordPress(item, xml);
                break;
        }
    }

    /// <summary>An element of WordPress's own.</summary>
    private static void TakeOfWordPress(WxrItem item, XmlReader xml)
    {
        switch (xml.Name)
        {
            case "wp:post_id":
                item.Id = WxrXml.Text(xml).Trim();
                break;
            case "wp:post_name":
                item.Name = WxrXml.Text(xml).Trim();
                break;
            case "wp:post_type":
                item.Type = WxrXml.Text(xml).Trim();
                break;
            case "wp:status":
                item.Status = WxrXml.Text(xml).Trim();
                break;
            case "wp:post_password":
                item.Password = WxrXml.Text(xml).Trim();
                break;
            case "wp:post_parent":
                item.Parent = WxrXml.Text(xml).Trim();
                break;
            case "wp:post_date":
                item.Date = WxrXml.Text(xml);
                break;
            case "wp:post_date_gmt":
                item.DateUtc = WxrXml.Text(xml);
                break;
            case "wp:post_modified":
                item.Modified = WxrXml.Text(xml);
                break;
            case "wp:post_modified_gmt":
                item.ModifiedUtc = WxrXml.Text(xml);
                break;
            case "wp:attachment_url":
                item.File = WxrXml.Text(xml).Trim();
                break;
            case "wp:postmeta":
                TakeMeta(item, xml);
                break;
        }
    }

    private static void TakeMeta(WxrItem item, XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var (depth, key, value) = (xml.Depth, "", "");
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.Name == "wp:meta_key")
                key = WxrXml.Text(xml).Trim();
            else if (xml.NodeType == XmlNodeType.Element && xml.Name == "wp:meta_value")
                value = WxrXml.Clean(WxrXml.Text(xml));
        item.Meta.TryAdd(key, value);
    }

    private static void TakeElements(WxrItem item, XmlReader xml)
    {
        var (depth, name) = (xml.Depth, xml.LocalName);
        if (xml.IsEmptyElement)
            return;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element)
                name = xml.LocalName;
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                item.Meta.TryAdd(name, xml.Value.Trim());
    }
}
