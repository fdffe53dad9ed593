using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Finds a page's title and the element that shows it.</summary>
internal static class PageTitle
{
    private const int Longest = 400;

    private static readonly string[] Separators =
    [
        " | ",
        " - ",
        " – ",
        " — ",
        " :: ",
        " : ",
        " » ",
        " « ",
        " > ",
        " < ",
        " · ",
        "_",
        "｜",
        "－",
        "—",
        "|",
    ];

    /// <summary>A window's title without the name of the site.</summary>
    public static string[] Parts(string title)
    {
        var text = PageWords.Collapsed(title);
        return text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>
    /// The title, and the element that shows it: still in its place, because dates and subtitles stand beside it.
    /// </summary>
    public static (string? Text, IElement? Element) Find(PageWork work, HeadFacts head, IElement anchor)
    {
        var said = Said(work, head).Where(title => title.Length > 0).ToArray();
        var bare = said.Select(PageWords.Bare).Where(title => title.Length > 1).ToHashSet();
        var own = bare.Count == 0 ? [] : Before(work, anchor).Where(element => IsOne(work, element, bare)).ToArray();
        var plain = Array.FindAll(own, element => Parts(PageWords.Of(element, Longest)).Length == 1);
        var heading = Shown(plain) ?? Shown(own) ?? Heading(work, anchor);
        if (heading is null)
            return (said.FirstOrDefault(), null);
        var title = PageWords.Of(heading, Longest);
        foreach (var element in own)
            if (
                element != heading
                && !element.Contains(heading)
                && !heading.Contains(element)
                && PageWords.Bare(PageWords.Of(element, Longest)) is var other
                && (other == PageWords.Bare(title) || other == PageWords.Bare(work.Document.Title))
            )
                PageWork.Take(element);
        return (Whole(title, head), heading);
    }

    /// <summary>The longest is not the name of the site, which stands in a window's title and in a logo too.</summary>
    private static IElement? Shown(IElement[] own)
    {
        var longest = own.Length == 0 ? 0 : own.Max(Length);
        var whole = Array.FindAll(own, element => Length(element) == longest);
        return whole.FirstOrDefault(element => element.LocalName == "h1")
            ?? whole.FirstOrDefault(element => element.LocalName is "h2" or "h3")
            ?? whole.LastOrDefault();
    }

    /// <summary>A sign of Korean or Chinese says as much as two letters.</summary>
    private static int Length(IElement element) =>
        PageWords.Of(element, Longest).Sum(letter => Vocabulary.IsAsian(letter) ? 2 : 1);

    private static string Whole(string title, HeadFacts head) =>
        title.EndsWith('…')
        && head.Meta("og:title") is { } longer
        && longer.StartsWith(title[..^1], StringComparison.Ordinal)
            ? longer
            : title;

    private static IEnumerable<string> Said(PageWork work, HeadFacts head)
    {
        if (head.Article.Headline is { } headline)
            yield return headline;
        foreach (
            var title in new[]
            {
                head.Meta("og:title", "twitter:title", "dcterms.title", "DC.title", "ArticleTitle"),
                work.Document.Title,
            }
        )
        {
            if (title is null)
                continue;
            var whole = PageWords.Collapsed(title);
            var parts = Parts(whole);
            var name = PageWords.Bare(head.Meta("og:site_name", "SiteName"));
            var own = parts
                .Where(part => PageWords.Bare(part) != name && !work.Habits.TitleParts.Contains(part))
                .ToArray();
            if (parts.Length > own.Length && own.Length > 0)
                yield return whole.Contains(string.Join(" - ", own), StringComparison.Ordinal) || own.Length == 1
                    ? string.Join(" - ", own)
                    : own[0];
            if (parts.Length > 1)
                yield return parts.Length > own.Length ? own.FirstOrDefault() ?? whole : parts[0];
            yield return whole;
            foreach (var part in parts.Concat(Cuts(whole)))
                if (!work.Habits.TitleParts.Contains(part))
                    yield return part;
        }
    }

    /// <summary>
    /// A title may have a separator of its own: every beginning that ends at one, and every end that begins there.
    /// </summary>
    private static IEnumerable<string> Cuts(string whole)
    {
        foreach (var separator in Separators)
            for (
                var at = whole.LastIndexOf(separator, StringComparison.Ordinal);
                at > 0;
                at = whole.LastIndexOf(separator, at - 1, StringComparison.Ordinal)
            )
            {
                yield return whole[..at].Trim();
                yield return whole[(at + separator.Length)..].Trim();
            }
    }

    private static bool IsOne(PageWork work, IElement element, HashSet<string> bare) =>
        work.Measures.Of(element).Text is > 1 and < Longest * 2 and var length
        && bare.Any(title => length <= (title.Length * 2) + 20)
        && element.LocalName is not ("a" or "li" or "ul" or "ol")
        && !PageWords.IsIn(element, "nav", "aside", "footer")
        && bare.Contains(PageWords.Bare(PageWords.Of(element, Longest)))
        && !element.Ancestors<IElement>().Any(BlockNames.AreFurniture);

    private static IElement? Heading(PageWork work, IElement anchor)
    {
        var headings = Before(work, anchor)
            .Where(element =>
                element.LocalName == "h1"
                && work.Measures.Of(element).Text > 1
                && !work.Habits.IsOnMany(PageWords.Of(element, Longest))
            )
            .ToArray();
        return headings.FirstOrDefault(element =>
            element.Closest("header, nav") is null || element.Closest("main, article") is not null
        );
    }

    /// <summary>All that stands before the text, and the first blocks of it.</summary>
    private static IEnumerable<IElement> Before(PageWork work, IElement anchor)
    {
        var inside = 0;
        foreach (var element in work.Body.Descendants<IElement>())
        {
            if (anchor.Contains(element) && PageWords.IsBlock(element) && ++inside > 40)
                yield break;
            if (element.LocalName is not ("a" or "img" or "br" or "script"))
                yield return element;
        }
    }
}
