using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// Finds the element that the main text of a page is in: by what it is called, or by where whole sentences stand.
/// </summary>
internal static class MainText
{
    /// <summary>Classes and ids as programs of websites give them, those that say it best first.</summary>
    private static readonly FrozenDictionary<string, int> Known = (
        "field--name-body field-name-body field-name-field-body entry-content post-content article-body article-content article__body node__content td-post-content "
        + "bo_v_con xe_content rhymix_content rd_body document_body view_content board_view_content com-content-article__body item-page "
        + "articleContent article_content artibody arc_body content_txt arcontent zoom vsb_content TRS_Editor v_news_content endText body-text letter-body"
    )
        .Split(' ')
        .Index()
        .ToFrozenDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);

    private static readonly string[] Landmarks =
    [
        "main",
        "[role=main]",
        "article",
        "[itemtype$=Article]",
        ".node--view-mode-full",
        "#content",
        "#main-content",
        "#main",
        ".content",
    ];

    /// <summary>The element, and whether the page itself says that the text is there.</summary>
    public static (IElement Anchor, bool IsSaid) Find(PageWork work)
    {
        var all = work.Measures.Of(work.Body).Unlinked;
        var known = work
            .Body.Descendants<IElement>()
            .Select(element => (Element: element, Rank: Rank(element)))
            .Where(one =>
                one.Rank >= 0 && work.Measures.Of(one.Element) is { Text: > 40 } measure && measure.Unlinked * 5 >= all
            )
            .OrderBy(one => one.Rank)
            .ThenByDescending(one => work.Measures.Of(one.Element).Unlinked)
            .FirstOrDefault();
        if (known.Element is not null)
            return (known.Element, true);
        var dense = Densest(work) ?? work.Body;
        foreach (var selector in Landmarks)
            if (Largest(work, selector) is { } landmark && landmark.Contains(dense) && landmark != dense)
                return (Within(work, landmark, dense), true);
        return (dense, false);
    }

    /// <summary>Below 0 for a name that says nothing.</summary>
    private static int Rank(IElement element)
    {
        if (element.GetAttribute("itemprop") is "articleBody" or "text")
            return 0;
        if (element.Id is { } id && Known.TryGetValue(id, out var rank))
            return rank;
        if (element.ClassName is { Length: > 0 } names)
            foreach (var name in names.Split(' '))
                if (Known.TryGetValue(name, out rank))
                    return rank;
        return -1;
    }

    private static IElement? Largest(PageWork work, string selector) =>
        work.Body.QuerySelectorAll(selector).MaxBy(element => work.Measures.Of(element).Unlinked);

    /// <summary>Up from where it is densest, as long as nothing but the same text is there.</summary>
    private static IElement Within(PageWork work, IElement landmark, IElement dense)
    {
        var at = dense;
        while (
            at != landmark
            && at.ParentElement is { } parent
            && work.Measures.Of(parent).Text == work.Measures.Of(at).Text
        )
            at = parent;
        return at;
    }

    /// <summary>Sentences give their weight to what holds them, and half of it to what holds that.</summary>
    private static IElement? Densest(PageWork work)
    {
        var weights = new Dictionary<IElement, double>();
        foreach (var element in work.Body.Descendants<IElement>())
            if (OwnText(work, element) is > 40 and var weight && element.ParentElement is { } parent)
            {
                var holder =
                    element.LocalName
                        is "p"
                            or "li"
                            or "blockquote"
                            or "h2"
                            or "h3"
                            or "font"
                            or "span"
                            or "b"
                            or "i"
                            or "em"
                            or "strong"
                            or "center"
                    || (element.LocalName == "div" && !element.Children.Any(PageWords.IsBlock))
                        ? parent
                        : element;
                Give(holder, weight);
                if (holder.ParentElement is { } above)
                    Give(above, weight * 0.4);
            }
        return weights.Count == 0 ? null : Above(weights.MaxBy(pair => pair.Value).Key);

        void Give(IElement element, double weight) => weights[element] = weights.GetValueOrDefault(element) + weight;
    }

    /// <summary>Notes may be longer than the text that calls them, and stand in it.</summary>
    private static IElement Above(IElement dense)
    {
        var at = dense;
        for (var element = dense; element?.ParentElement is { } parent; element = parent)
            if (
                BlockNames.Say(element, "footnote", "footnotes", "endnote", "endnotes")
                && parent.LocalName is not ("html" or "body")
            )
                at = parent;
        return at;
    }

    private static int OwnText(PageWork work, IElement element)
    {
        if (
            BlockNames.AreFurniture(element)
            || element.LocalName is "a" or "nav" or "footer"
            || (
                work.Measures.Of(element).Text is > 40 and < 800
                && work.Habits.IsOnMany(PageWords.Of(element, SiteSample.LongestBlock))
            )
        )
            return 0;
        if (element.LocalName is "p" or "li" or "blockquote")
            return work.Measures.Of(element).Unlinked;
        var own = 0;
        foreach (var child in element.ChildNodes)
            own +=
                child is IText text ? Measures.Visible(text.Data)
                : child is IElement { LocalName: "b" or "i" or "em" or "strong" or "font" or "span" or "u" } inline
                    ? work.Measures.Of(inline).Unlinked
                : 0;
        return own;
    }
}
