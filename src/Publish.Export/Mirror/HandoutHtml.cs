using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Export.Mirror;

/// <summary>
/// Makes a letter a self-contained HTML file: pictures as data addresses up to a size limit, absolute links, and a
/// content security policy of its own.
/// </summary>
/// <param name="dataOf">Returns a picture of the site as data addresses, up to a width in pixels, the widest
/// first.</param>
internal sealed class HandoutHtml(Site site, Func<string, int, IEnumerable<string>> dataOf)
{
    /// <summary>Size limit of a file in characters, for messengers and slow connections.</summary>
    public const int Room = 200_000;

    /// <summary>Largest width of a picture in pixels, for a phone.</summary>
    private const int Across = 960;

    public string Complete(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var link in page.QuerySelectorAll("a[href^='/']"))
            link.SetAttribute("href", site.Settings.Url + link.GetAttribute("href"));
        PictureChoice.Remove(page);
        var styles = page.QuerySelectorAll("head > style").Select(style => style.TextContent);
        SaidPolicy.Write(page, ContentPolicy.OfFile(styles));
        var left = Room - System.Text.Encoding.UTF8.GetByteCount(page.ToHtml()) - 1000;
        foreach (var picture in page.QuerySelectorAll<IHtmlImageElement>("img").OrderBy(IsLarge))
        {
            var address = picture.GetAttribute("src") ?? "";
            var data = dataOf(address, Across).FirstOrDefault(data => data.Length <= left);
            if (data is null)
                Name(picture, site.Settings.Url + address);
            else
                picture.SetAttribute("src", data);
            left -= data?.Length ?? 0;
        }
        return page.ToHtml();
    }

    /// <summary>Whether a picture is a figure; emblems and signatures are embedded before figures.</summary>
    private static bool IsLarge(IHtmlImageElement picture) => picture.Closest("figure") is not null;

    /// <summary>Replaces a picture beyond the size limit by a link with its alternative text.</summary>
    private static void Name(IHtmlImageElement picture, string address)
    {
        var words = picture.GetAttribute("alt");
        if (string.IsNullOrEmpty(words))
        {
            picture.Remove();
            return;
        }
        var link = picture.Owner!.CreateElement("a");
        link.SetAttribute("href", address);
        link.TextContent = words;
        picture.Replace(link);
    }
}
