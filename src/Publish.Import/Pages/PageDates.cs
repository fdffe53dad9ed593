using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// Finds when a page was published and changed, and takes the site's own lines of that out of the text; a letter's own
/// date stays in it.
/// </summary>
internal sealed partial class PageDates(PageWork work, HeadFacts head, IElement anchor, bool isSaid)
{
    private const int Longest = 160;

    private string? _published;
    private string? _updated;

    public (string? Published, string? Updated) Take()
    {
        foreach (var element in Candidates().ToArray())
            Read(element);
        var published = StampedDate.Of(
            head.Meta("article:published_time")
                ?? head.Article.Published
                ?? head.Meta(
                    "datePublished",
                    "date",
                    "dc.date",
                    "DC.date.issued",
                    "dcterms.created",
                    "dcterms.date",
                    "dcterms.issued",
                    "pubdate",
                    "publishdate",
                    "publish_date",
                    "article.created"
                )
        );
        var updated = StampedDate.Of(
            head.Meta("article:modified_time", "og:updated_time")
                ?? head.Article.Updated
                ?? head.Meta("dateModified", "dcterms.modified", "last-modified", "revised")
        );
        return (Better(published, _published), Better(updated, _updated));
    }

    /// <summary>The moment is worth more than the day; of two days, what machines read.</summary>
    private static string? Better(string? said, string? shown) =>
        said is null || (said.Length == 10 && shown?.StartsWith(said, StringComparison.Ordinal) == true) ? shown : said;

    private IEnumerable<IElement> Candidates()
    {
        var inside = 0;
        foreach (var element in work.Body.Descendants<IElement>())
        {
            if (
                element.Parent is null
                || element.Contains(anchor)
                || element.LocalName is "a" or "script"
                || work.Measures.Of(element).Text is < 6 or > Longest * 2
            )
                continue;
            if (anchor.Contains(element) && PageWords.IsBlock(element) && ++inside > 8)
                yield break;
            if (IsFree(element))
                yield return element;
        }
    }

    private static bool IsFree(IElement element) =>
        !PageWords.IsIn(element, "nav", "aside", "footer", "li", "blockquote")
        || element.Closest("nav, aside, footer, li, blockquote") is not { } holder
        || (holder.LocalName is "li" && BlockNames.Say(holder, "date", "time", "published", "posted"));

    private void Read(IElement element)
    {
        if (
            element.ParentElement is null
            || !work.Body.Contains(element)
            || element.Children.Any(child =>
                PageWords.IsBlock(child)
                && child.LocalName != "br"
                && StampedDate.Of(PageWords.Of(child, Longest)) is not null
            )
        )
            return;
        var words = PageWords.Of(element, Longest + 1);
        if (words.Length > Longest || Stamp(element, words) is not { } date)
            return;
        var within = anchor.Contains(element);
        var labelled = !IsSentence(words) && Published().IsMatch(words);
        var changed = !IsSentence(words) && Updated().IsMatch(words);
        var alone = words.Length < 48 && !LetterMarks.Are(words);
        var named =
            element.LocalName == "time"
            || BlockNames.Say(
                element,
                "date",
                "datetime",
                "time",
                "published",
                "posted",
                "submitted",
                "created",
                "regdate",
                "pubtime",
                "pubdate",
                "if_date",
                "meta",
                "info",
                "dateline"
            )
                && words.Length < 90;
        if (
            !(labelled || changed || named || (alone && (!within || Clock().IsMatch(words))))
            || (
                within
                && isSaid
                && !labelled
                && element.LocalName != "time"
                && !BlockNames.Say(element, "meta", "submitted", "published", "posted")
            )
        )
            return;
        if (changed && !labelled)
            _updated ??= date;
        else
            _published ??= date;
        if (words.Length > 60 && !labelled)
            work.LeaveOut(element);
        else
            Remove(element, words);
    }

    /// <summary>
    /// A sentence of the text may speak of days and of what was published on them; its end, before the calls of its
    /// notes, tells it.
    /// </summary>
    private static bool IsSentence(string words)
    {
        var end = words.AsSpan().TrimEnd("[]() 0123456789");
        return words.Length >= 30
            && (
                words.Contains('。')
                || (end is [.., var last, '.'] && (char.IsLetter(last) || words.Length >= 60))
                || end is [.., '?' or '!' or '”']
            );
    }

    private static string? Stamp(IElement element, string words)
    {
        var time =
            element.LocalName == "time"
                ? element
                : element
                    .Descendants<IElement>()
                    .FirstOrDefault(one => one.LocalName == "time" && one.HasAttribute("datetime"));
        var shown = StampedDate.Of(words);
        var said = StampedDate.Of(time?.GetAttribute("datetime"));
        return
            said is not null
            && (shown is null || said.StartsWith(shown[..10], StringComparison.Ordinal) || shown.Length == 10)
            ? said
            : shown;
    }

    /// <summary>With what else a board writes in the same line, which is told where it is more than the date.</summary>
    private void Remove(IElement element, string words)
    {
        var at = element;
        while (
            at.ParentElement is { } parent
            && parent != anchor
            && !parent.Contains(anchor)
            && parent != work.Body
            && PageWords.Of(parent, 60) == words
        )
            at = parent;
        if (words.Length > 40)
            work.LeaveOut(at);
        else
            PageWork.Take(at);
    }

    [GeneratedRegex(
        @"\b(?:published|posted|date|released|issued)\b(?: on)?\s?:?|작성일|등록일|게시일|발행일|입력일?\s?:?|날짜|发布时间|发布日期|發布日期|發佈日期|发表时间|發表時間|日期|时间|時間|来源",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Published();

    [GeneratedRegex(
        @"\b(?:updated|modified|last changed|revised)\b|수정일|최종수정|업데이트|更新|修改",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Updated();

    [GeneratedRegex("[0-9]{1,2}:[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Clock();
}
