using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Takes away what stands around a text and is none of it. What is not known to be furniture stays.</summary>
internal sealed class Boilerplate(PageWork work, IElement anchor, bool isSaid)
{
    /// <summary>Behind a parent and its parent, what stands beside the text must look like text to be some.</summary>
    private const int Near = 2;

    /// <summary>Letters; what is longer than what stands before a row of links is a sentence.</summary>
    private const int LongestLabel = 30;

    private readonly HashSet<INode> _path = [.. anchor.Ancestors<IElement>().Append(anchor)];

    public void LeaveOut()
    {
        var levels = new List<(IElement Element, int Distance, bool IsWithin)>();
        var (distance, within) = (0, true);
        for (var at = anchor; at is not null && at != work.Body.ParentElement; at = at.ParentElement)
        {
            levels.Add((at, distance, within));
            if (at.ParentElement is { } parent && work.Measures.Of(parent).Text > work.Measures.Of(at).Text)
                distance++;
            if (IsLandmark(at))
                within = false;
        }
        var hasLandmark = !within;
        for (var i = levels.Count - 1; i > 0; i--)
            foreach (var child in levels[i].Element.ChildNodes.ToArray())
                if (!_path.Contains(child))
                    Judge(
                        child,
                        hasLandmark
                            ? levels[i].IsWithin
                            : levels[i - 1].Distance < Near || (isSaid && levels[i - 1].Distance <= Near)
                    );
        Inside(anchor);
    }

    private void Judge(INode node, bool isNear)
    {
        if (node is IText text)
        {
            if (
                text.Data.AsSpan().Trim().Length > 0
                && (text.Data.Length < 80 ? !isNear || IsSign(text.Data) : !isNear && work.Habits.IsOnMany(text.Data))
            )
                work.LeaveOut(text);
            return;
        }
        if (node is not IElement element)
            return;
        if (!isNear && !LooksLikeText(element))
            work.LeaveOut(element);
        else if (IsFurniture(element, isInside: false))
            work.LeaveOut(element);
        else
            Inside(element);
    }

    private void Inside(IElement element)
    {
        foreach (var child in element.Children.ToArray())
            if (IsFurniture(child, isInside: true))
                work.LeaveOut(child);
            else if (child.ChildElementCount > 0)
                Inside(child);
    }

    private bool IsFurniture(IElement element, bool isInside)
    {
        var measure = work.Measures.Of(element);
        if (measure.Text == 0 || _path.Contains(element))
            return element.LocalName is "nav" or "form" && !_path.Contains(element);
        if (
            element.LocalName is "nav" or "menu"
            || element.GetAttribute("role")
                is "navigation"
                    or "search"
                    or "banner"
                    or "contentinfo"
                    or "complementary"
                    or "menu"
                    or "toolbar"
        )
            return !BlockNames.AreText(element);
        if (BlockNames.AreText(element) && !BlockNames.AreFurniture(element))
            return false;
        if (BlockNames.AreFurniture(element))
            return measure.Unlinked < 1200 && !(isInside && IsProse(element, measure)) && !Holds(element);
        if (BoilerplateLabels.Are(element, work.Measures, isInside))
            return !IsOfSentence(element);
        if (element.LocalName is "aside" or "footer" or "header")
            return !Holds(element)
                && (measure.IsMostlyLinks || element.LocalName != "header")
                && !IsProse(element, measure);
        if (
            BlockNames.MayBeFurniture(element)
            && measure.Unlinked < 60
            && PageWords.IsBlock(element)
            && !Holds(element)
            && element.QuerySelector("h1, h2, h3, p") is null
        )
            return true;
        return !isInside && IsAround(element, measure);
    }

    /// <summary>A link that says “list” or “print” within a sentence is a part of it.</summary>
    private bool IsOfSentence(IElement element) =>
        !PageWords.IsBlock(element)
        && element.ParentElement is { } parent
        && work.Measures.Of(parent).Unlinked > LongestLabel;

    /// <summary>Beside the text: lists of links, what all pages have, and whose rights it is.</summary>
    private bool IsAround(IElement element, Measure measure)
    {
        if (Holds(element))
            return false;
        if (PageWords.IsBlock(element) && measure.IsMostlyLinks && element.QuerySelectorAll("a").Length > 2)
            return true;
        var words = PageWords.Of(element, 400);
        return work.Habits.IsOnMany(words) || (words.Length < 400 && IsCopyright(words)) || IsTeaser(element);
    }

    private static bool IsTeaser(IElement element) =>
        element.LocalName == "article" && element.QuerySelector("h2 a, h3 a, h4 a") is not null;

    private static bool IsCopyright(string words) =>
        words.Contains('©')
        || words.Contains("copyright", StringComparison.OrdinalIgnoreCase)
        || words.Contains("all rights reserved", StringComparison.OrdinalIgnoreCase)
        || words.Contains("版权所有", StringComparison.Ordinal)
        || words.Contains("版權所有", StringComparison.Ordinal)
        || words.Contains("무단 전재", StringComparison.Ordinal)
        || words.Contains("ICP备", StringComparison.Ordinal);

    private bool LooksLikeText(IElement element) =>
        BlockNames.AreText(element)
        || (
            work.Measures.Of(element) is var measure
            && !measure.IsMostlyLinks
            && !work.Habits.IsOnMany(PageWords.Of(element, 400))
            && (measure.Unlinked > 160 || Holds(element))
            && !IsCopyright(PageWords.Of(element, 400))
        );

    private static bool Holds(IElement element) => LetterMarks.Are(PageWords.Of(element, 3000));

    private static bool IsProse(IElement element, Measure measure) =>
        measure.Unlinked > 240
        && !measure.IsMostlyLinks
        && element
            .QuerySelectorAll("p")
            .Any(paragraph => paragraph.TextContent.Length > 200 && paragraph.QuerySelector("a") is null);

    private static bool IsLandmark(IElement element) =>
        element.LocalName == "main"
        || element.GetAttribute("role") == "main"
        || (element.LocalName == "article" && element.Closest("main, [role=main]") is null);

    private static bool IsSign(string text) => text.AsSpan().Trim().Trim("|·•»«>< /[]-–").IsEmpty;
}
