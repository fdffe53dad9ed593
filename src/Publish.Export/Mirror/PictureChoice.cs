using AngleSharp.Html.Dom;

namespace Publish.Export.Mirror;

/// <summary>Takes the choice of pictures out of a page that holds or brings one of each.</summary>
internal static class PictureChoice
{
    public static void Remove(IHtmlDocument page)
    {
        foreach (var source in page.QuerySelectorAll("picture > source"))
            source.Remove();
        foreach (var picture in page.QuerySelectorAll("picture"))
            picture.Replace([.. picture.ChildNodes]);
        foreach (var image in page.QuerySelectorAll("img[srcset]"))
        {
            image.RemoveAttribute("srcset");
            image.RemoveAttribute("sizes");
        }
    }
}
