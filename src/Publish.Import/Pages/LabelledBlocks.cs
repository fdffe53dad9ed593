using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Finds the blocks that say something of a text: its topics, its files, its languages.</summary>
internal static class LabelledBlocks
{
    private const int Longest = 1500;

    /// <summary>Of an element whose names say several uses, the first here.</summary>
    private static readonly BlockUse[] UsesInOrder =
    [
        BlockUse.Files,
        BlockUse.Topics,
        BlockUse.Countries,
        BlockUse.Languages,
        BlockUse.Related,
    ];
    private const int LongestProse = 200;

    public static IReadOnlyList<LabelledBlock> Of(PageWork work, IElement anchor)
    {
        var found = new List<LabelledBlock>();
        IElement? last = null;
        foreach (var element in work.Body.Descendants<IElement>())
        {
            if (
                element.Contains(anchor)
                || last?.Contains(element) == true
                || work.Measures.Of(element) is { Text: 0 or > Longest } or { Unlinked: > LongestProse }
                || element.LocalName is "a" or "option"
            )
                continue;
            if (
                Use(element) is not { } block
                || block.Use
                    is not (
                        BlockUse.Topics
                        or BlockUse.Countries
                        or BlockUse.Files
                        or BlockUse.Languages
                        or BlockUse.Related
                        or BlockUse.Lists
                    )
            )
                continue;
            found.Add(block);
            last = block.Element;
        }
        return found;
    }

    private static LabelledBlock? Use(IElement element)
    {
        var named = Named(element);
        var label = BoilerplateLabels.Label(element);
        var said = label is null ? BlockUse.None : Labels.Of(PageWords.Of(label, 70));
        if (said is not (BlockUse.None or BlockUse.Tools))
            return Labelled(element, label!, said);
        return
            named is not BlockUse.None
            && (element.QuerySelector("a[href]") is not null || named is BlockUse.Countries)
            && element.QuerySelector("p") is null
            ? new LabelledBlock(element, null, named)
            : null;
    }

    private static LabelledBlock? Labelled(IElement element, IElement label, BlockUse said)
    {
        if (element.QuerySelector("a[href]") is not null && label != element)
            return new LabelledBlock(element, label, said);
        if (
            element == label
            && element.LocalName is not ("th" or "dt")
            && element.NextElementSibling is { } next
            && next.QuerySelector("a[href]") is not null
            && Heads(element)
        )
            return With(element, next, said);
        if (element == label && element.LocalName is "th" or "dt" && element.NextElementSibling is { } cell)
            return new LabelledBlock(element.ParentElement is { LocalName: "tr" } row ? row : cell, label, said);
        return label != element && Inline(element, label) ? new LabelledBlock(element, label, said) : null;
    }

    private static bool Heads(IElement element) =>
        element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6" or "div" or "strong" or "p" or "span" or "dt";

    /// <summary>Values without links behind their label, as <c>Topics: Fishing, Labor</c>.</summary>
    private static bool Inline(IElement element, IElement label) =>
        element.LocalName is "div" or "li" or "p" or "section" or "dl" or "tr" or "aside"
        && label.LocalName is "div" or "span" or "h2" or "h3" or "h4" or "strong" or "b" or "dt" or "th" or "td"
        && BlockNames
            .Tokens(element)
            .Any(token =>
                token
                    is "field"
                        or "topics"
                        or "topic"
                        or "country"
                        or "countries"
                        or "region"
                        or "tags"
                        or "meta"
                        or "info"
                        or "terms"
            );

    /// <summary>A heading and its list become one block.</summary>
    private static LabelledBlock? With(IElement heading, IElement list, BlockUse use)
    {
        if (
            list.TextContent.Length > Longest
            || list.QuerySelectorAll("a").Sum(link => link.TextContent.Length) * 2 < list.TextContent.Trim().Length
        )
            return null;
        var block = heading.Owner!.CreateElement("div");
        heading.Parent!.InsertBefore(block, heading);
        block.AppendChild(heading);
        block.AppendChild(list);
        return new LabelledBlock(block, heading, use);
    }

    private static BlockUse Named(IElement element)
    {
        if (
            element.LocalName
            is not ("div" or "ul" or "ol" or "section" or "aside" or "span" or "p" or "nav" or "dl" or "td" or "figure")
        )
            return BlockUse.None;
        var uses = BlockNames.Tokens(element).Select(UseOf).ToHashSet();
        return UsesInOrder.FirstOrDefault(uses.Contains, BlockUse.None);
    }

    private static BlockUse UseOf(string token) =>
        token switch
        {
            "attachment" or "attachments" or "attach" or "attached" => BlockUse.Files,
            "download" or "downloads" or "file" or "files" => BlockUse.Files,
            "topic" or "topics" or "tags" or "tag" or "taglist" or "tagcloud" => BlockUse.Topics,
            "country" or "countries" or "region" or "regions" => BlockUse.Countries,
            "languages" or "language" or "lang" or "langs" => BlockUse.Languages,
            "translations" or "translation" or "wpml" or "polylang" => BlockUse.Languages,
            "related" => BlockUse.Related,
            _ => BlockUse.None,
        };
}

/// <summary>A block beside a text that its label or its name says the use of, with its links.</summary>
internal sealed record LabelledBlock(IElement Element, IElement? Label, BlockUse Use)
{
    public IEnumerable<IElement> Links => Element.QuerySelectorAll("a[href]");
}
