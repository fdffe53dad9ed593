using AngleSharp.Html.Dom;

namespace Publish.Export.Mirror;

/// <summary>
/// Removes <c>picture</c>, <c>source</c> and <c>srcset</c> from a page, which then has one version of each picture.
/// </summary>
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
