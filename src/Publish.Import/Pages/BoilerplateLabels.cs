using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Tells a block that its own label names as furniture, such as a list under <c>Most Viewed</c>.</summary>
internal static class BoilerplateLabels
{
    /// <summary>
    /// Beyond this much text without links it is a part of the text whose heading happens to be such a word.
    /// </summary>
    private const int Most = 300;

    private static readonly string[] Beginnings =
    [
        "Share this via",
        "Share on",
        "Skip to ",
        "Previous post",
        "Next post",
        "Previous:",
        "Next:",
        "이전글",
        "다음글",
        "上一篇",
        "下一篇",
        "当前位置",
        "您的位置",
        "目前位置",
        "현재 위치",
        "현재위치",
        "You are here",
    ];

    public static bool Are(IElement element, Measures measures, bool isInside)
    {
        var measure = measures.Of(element);
        if (!PageWords.IsBlock(element) && element.LocalName is not ("a" or "span" or "strong"))
            return false;
        var words = PageWords.Of(element, 160);
        if (words.Length < 60 && IsPlain(Labels.Of(words)))
            return isInside ? measure.IsMostlyLinks : element.LocalName is not ("span" or "strong");
        if (measure.Text > 40 && measure.Unlinked > Most)
            return false;
        return
            Label(element) is { } label
            && Labels.Of(PageWords.Of(label, 70)) is not BlockUse.None and var use
            && (use is BlockUse.Share or BlockUse.Ask || measure.IsMostlyLinks || IsPlain(use))
            ? measure.Unlinked - measures.Of(label).Unlinked < 160 && !LetterMarks.Are(words)
            : Begins(words, measure);
    }

    /// <summary>The first words of a block, where they stand by themselves.</summary>
    public static IElement? Label(IElement block)
    {
        var at = block;
        for (var depth = 0; depth < 6 && at is not null; depth++)
        {
            var first = at.ChildNodes.FirstOrDefault(node =>
                node is IElement || (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            );
            if (first is not IElement element)
                return at == block ? null : at;
            at = element;
        }
        return at;
    }

    private static bool IsPlain(BlockUse use) =>
        use
            is BlockUse.Share
                or BlockUse.Lists
                or BlockUse.Ask
                or BlockUse.Navigation
                or BlockUse.Comments
                or BlockUse.Tools;

    private static bool Begins(string words, Measure measure) =>
        measure is { Text: < 400, Linked: > 0 }
        && Array.Exists(Beginnings, beginning => words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
