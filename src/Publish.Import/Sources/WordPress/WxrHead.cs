using System.Xml;

namespace Publish.Import;

/// <summary>
/// What an export says before its items: the site's address and language, and the terms of its languages and
/// translations.
/// </summary>
internal sealed class WxrHead
{
    public string? Site { get; private set; }

    public string? Language { get; private set; }

    /// <summary>BCP 47 by the slug of a language of Polylang.</summary>
    public Dictionary<string, string> Languages { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of posts by language's slug, by the slug of their group.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, string>> Groups { get; } = new(StringComparer.Ordinal);

    public static WxrHead Read(byte[] bytes)
    {
        var head = new WxrHead();
        try
        {
            using var xml = WxrXml.Open(bytes);
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element)
                    head.Take(xml);
        }
        catch (XmlException)
        {
            // The head ends where the items begin, inside of its channel.
        }
        return head;
    }

    private void Take(XmlReader xml)
    {
        switch (xml.Name)
        {
            case "link" when Site is null:
                Site = WxrXml.Text(xml).Trim();
                break;
            case "wp:base_blog_url":
                Site = WxrXml.Text(xml).Trim();
                break;
            case "language":
                Language = LanguageTag.Of(WxrXml.Text(xml));
                break;
            case "wp:term":
                TakeTerm(xml);
                break;
        }
    }

    private void TakeTerm(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var (depth, taxonomy, slug, description) = (xml.Depth, "", "", "");
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element)
                switch (xml.LocalName)
                {
                    case "term_taxonomy":
                        taxonomy = WxrXml.Text(xml).Trim();
                        break;
                    case "term_slug":
                        slug = WxrXml.Text(xml).Trim();
                        break;
                    case "term_description":
                        description = WxrXml.Text(xml);
                        break;
                }
        if (
            taxonomy == "language"
            && LanguageTag.Of(PhpArray.Read(description).GetValueOrDefault("locale") ?? slug) is { } language
        )
            Languages[slug] = language;
        else if (taxonomy == "post_translations")
            Groups[slug] = PhpArray.Read(description);
    }
}
