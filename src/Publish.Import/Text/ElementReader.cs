using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Says of each element what begins and what ends with it.</summary>
internal sealed class ElementReader(PlainBuilder builder, HashSet<IElement> layouts, DoubtList doubts)
{
    private static readonly Action Nothing = () => { };

    private readonly FigureReader figures = new(builder, doubts);
    private readonly TableReader tables = new(builder, doubts);

    /// <summary>What to do at its end; null where nothing in it is read.</summary>
    public Action? Enter(IElement element, BitStyle around, out BitStyle style)
    {
        style = around;
        var name = element.LocalName;
        ElementDoubts.Tell(element, doubts);
        if (ElementKinds.Silent.Contains(name))
            return null;
        var isBlock = IsBlock(name);
        if (isBlock)
            builder.EndLine();
        Anchor(element);
        style = ElementStyles.Of(element, around);
        switch (name)
        {
            case "br":
                builder.Break(around);
                return null;
            case "hr":
                Rule();
                return null;
            case "img":
                figures.Picture(element, around);
                return null;
            case "pre":
                return Code(element);
            case "a":
                return Link(element, ref style);
            case "sup" when element.GetAttribute("data-note") is { } label:
                builder.Add(new PlainBit(BitKind.Call, label, around));
                return null;
            case "sup":
                builder.Part();
                return Nothing;
            case "sub":
                return Lowered(element, style);
            case "q":
                return Quoted(style);
            case "rt":
                return Around(" (", ")", style);
        }
        if (ElementKinds.HeadingLevel(name) is > 0 and var level)
            return Heading(level);
        return isBlock ? Block(element, name) : Nothing;
    }

    private static bool IsBlock(string name) =>
        ElementKinds.Blocks.Contains(name)
        || ElementKinds.HeadingLevel(name) > 0
        || name
            is "ul"
                or "ol"
                or "menu"
                or "dir"
                or "li"
                or "dl"
                or "dt"
                or "dd"
                or "blockquote"
                or "table"
                or "tr"
                or "td"
                or "th"
                or "figure"
                or "pre"
                or "hr";

    private void Anchor(IElement element)
    {
        if (element.Id is { Length: > 0 and < 200 } id)
            builder.Add(new PlainBit(BitKind.Anchor, id));
        if (
            element.LocalName == "a"
            && element.GetAttribute("name") is { Length: > 0 and < 200 } name
            && name != element.Id
        )
            builder.Add(new PlainBit(BitKind.Anchor, name));
    }

    private Action Block(IElement element, string name)
    {
        switch (name)
        {
            case "ul" or "ol" or "menu" or "dir" when !builder.IsDeepest:
                builder.Open(new PlainBlock(PlainKind.List) { Number = name == "ol" ? Start(element) : -1 });
                return EndList;
            case "li":
                return Item();
            case "dl" when builder.Container.Kind == PlainKind.Text:
                builder.Open(new PlainBlock(PlainKind.Terms));
                return EndTerms;
            case "dt" or "dd" when builder.Container.Kind is PlainKind.Terms:
                builder.Open(new PlainBlock(name == "dt" ? PlainKind.Term : PlainKind.Said));
                return () => builder.Close();
            case "blockquote" when !builder.IsDeepest && builder.Container.Kind != PlainKind.Cell:
                builder.Open(new PlainBlock(PlainKind.Quote));
                return EndQuote;
            case "table"
                when !layouts.Contains(element)
                    && builder.Container.Kind is PlainKind.Text or PlainKind.Quote or PlainKind.Figure:
                return tables.Open(element);
            case "tr" or "td" or "th" or "caption" when tables.IsOpen:
                return tables.Enter(element, name);
            case "figure" or "div" or "p" or "dl" or "span" when figures.Opens(element):
                return figures.Open(element);
            case "figcaption" when figures.IsOpen:
                return figures.Caption();
        }
        var group = builder.Group;
        if (element.Id is { Length: > 0 })
            builder.Group = element;
        return () =>
        {
            builder.EndLine();
            builder.Group = group;
        };
    }

    private static int Start(IElement list) =>
        int.TryParse(list.GetAttribute("start"), out var start) && start is >= 0 and < 1000 ? start : 1;

    private Action Item()
    {
        if (builder.Container.Kind != PlainKind.List)
            return builder.EndLine;
        builder.Open(new PlainBlock(PlainKind.Item));
        return () =>
        {
            if (builder.Close() is { Children.Count: 0 } empty)
                builder.Container.Children.Remove(empty);
        };
    }

    private void EndList()
    {
        if (builder.Close() is { Children.Count: 0 } empty)
            builder.Container.Children.Remove(empty);
    }

    /// <summary>
    /// A list that has no terms was made for room; one that defines by lists and tables is a part of the text.
    /// </summary>
    private void EndTerms()
    {
        var terms = builder.Close();
        terms.Children.RemoveAll(child => child.Line.Count == 0 && child.Children.Count == 0);
        if (
            terms.Children is [{ Kind: PlainKind.Term }, ..]
            && terms.Children.Exists(child => child.Kind == PlainKind.Said && child.Children.Count > 0)
            && terms.Children.TrueForAll(child => child.Children.TrueForAll(block => block.Kind == PlainKind.Paragraph))
        )
            return;
        builder.Container.Children.Remove(terms);
        foreach (var child in terms.Children)
            if (child.Kind == PlainKind.Term)
                builder.Add(new PlainBlock(PlainKind.Paragraph) { Line = child.Line });
            else
                foreach (var block in child.Children)
                    builder.Add(block);
    }

    private void EndQuote()
    {
        var quote = builder.Close();
        if (quote.Children.Count == 0)
            builder.Container.Children.Remove(quote);
    }

    private Action Heading(int level)
    {
        var around = builder.HeadingLevel;
        builder.HeadingLevel = level;
        return () =>
        {
            builder.EndLine();
            builder.HeadingLevel = around;
        };
    }

    private void Rule()
    {
        if (builder.Container.Kind == PlainKind.Text)
            builder.Add(new PlainBlock(PlainKind.Rule));
    }

    private Action? Code(IElement element)
    {
        var text = element
            .TextContentOf(withBreaks: true)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Trim('\n');
        if (text.AsSpan().IsWhiteSpace())
            return null;
        if (builder.Container.Kind is PlainKind.Cell or PlainKind.Term or PlainKind.Figure)
            return Nothing;
        builder.Add(new PlainBlock(PlainKind.Code) { Line = [new(BitKind.Words, text)] });
        return null;
    }

    private Action Link(IElement element, ref BitStyle style)
    {
        if (element.GetAttribute("href") is not { Length: > 0 } href)
            return Nothing;
        if (OldLink.Of(href) is { } address)
            style = style with { Link = new PlainLink(address) };
        else if (href.Trim() is not "#")
            doubts.Add(
                DoubtKind.LeftOut,
                $"A link leads to no address that a page may link to, and only its words were taken: {DoubtList.Shortened(href)}",
                element.TextContentOf()
            );
        return Nothing;
    }

    private Action Around(string before, string after, BitStyle style)
    {
        builder.Words(before, style);
        return () => builder.Words(after, style);
    }

    private Action Quoted(BitStyle style) => Around("“", "”", style);

    private Action? Lowered(IElement element, BitStyle style)
    {
        var text = element.TextContentOf();
        if (text.Length is > 0 and < 10 && Lowering.Of(text) is { } lowered)
        {
            builder.Words(lowered, style);
            return null;
        }
        if (!text.AsSpan().IsWhiteSpace())
            doubts.Add(DoubtKind.LeftOut, "Lowered letters stand on the line as they are.", text);
        return Nothing;
    }
}
