using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Finds the line under a title, where the site itself sets it apart from the text.</summary>
internal static class PageSubtitle
{
    private const int Longest = 400;

    public static string? Take(PageWork work, HeadFacts head, IElement? title, IElement anchor)
    {
        var element = title is null ? null : Named(work, anchor) ?? Beside(title, anchor);
        if (element is null)
            return head.Article.Subtitle;
        var text = PageWords.Of(element, Longest);
        PageWork.Take(element);
        return text;
    }

    private static IElement? Named(PageWork work, IElement anchor) =>
        work
            .Body.QuerySelectorAll(
                "[class*=sub], [class*=deck], [class*=standfirst], [class*=Sub], [itemprop=alternativeHeadline]"
            )
            .FirstOrDefault(element =>
                IsNamed(element)
                && Fits(work, element)
                && !element.Contains(anchor)
                && element.Closest("nav, aside, footer") is null
            );

    private static bool IsNamed(IElement element) =>
        element.HasAttribute("itemprop")
        || BlockNames.Say(
            element,
            "subtitle",
            "subtitulo",
            "deck",
            "standfirst",
            "subheading",
            "subhead",
            "subheadline"
        )
        || BlockNames
            .Tokens(element)
            .Aggregate((Found: false, Last: ""), (so, token) =>
                (
                    so.Found || (so.Last == "sub" && token is "title" or "heading" or "headline" && so.Last == "sub"),
                    token
                )
            )
            .Found;

    private static bool Fits(PageWork work, IElement element) =>
        work.Measures.Of(element) is { Text: > 3 and < Longest, IsMostlyLinks: false };

    /// <summary>A lower heading right behind the title, both of them outside of the text.</summary>
    private static IElement? Beside(IElement title, IElement anchor) =>
        !anchor.Contains(title)
        && title.LocalName is "h1"
        && title.NextElementSibling is { LocalName: "h2" or "h3" } next
        && next.TextContent.Length < Longest
        && !next.Contains(anchor)
        && Labels.Of(PageWords.Of(next, 70)) == BlockUse.None
            ? next
            : null;
}
