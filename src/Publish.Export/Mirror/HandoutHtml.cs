using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Export.Mirror;

/// <summary>
/// Makes a letter stand by itself in one file: its pictures lie in it as far as there is room, and its links lead to
/// the site.
/// </summary>
/// <param name="dataOf">A picture of the site as data addresses, no wider than so many pixels, the widest
/// first.</param>
internal sealed class HandoutHtml(Site site, Func<string, int, IEnumerable<string>> dataOf)
{
    /// <summary>Characters of a file that messengers pass on and slow lines carry.</summary>
    public const int Room = 200_000;

    /// <summary>Pixels of a picture across a phone.</summary>
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

    /// <summary>Emblems and signatures come first.</summary>
    private static bool IsLarge(IHtmlImageElement picture) => picture.Closest("figure") is not null;

    /// <summary>A picture that there is no room for is named, and leads to where it is.</summary>
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
