using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Walks through any tree of elements, as deep and as broken as it may be, and gives plain blocks.</summary>
internal sealed class Flattener
{
    private readonly PlainBuilder builder = new();
    private readonly ElementReader reader;
    private readonly Stack<Step> path = [];

    private Flattener(HashSet<IElement> layouts, DoubtList doubts) =>
        reader = new ElementReader(builder, layouts, doubts);

    public static List<PlainBlock> Read(IElement content, DoubtList doubts) =>
        new Flattener(TableShapes.Layouts(content), doubts).Read(content);

    /// <summary>Reads blocks that are plain already: their tables are tables.</summary>
    public static List<PlainBlock> Read(IEnumerable<IElement> elements, DoubtList doubts)
    {
        var all = new List<PlainBlock>();
        foreach (var element in elements)
        {
            var flattener = new Flattener([], doubts);
            flattener.Enter(element, default);
            all.AddRange(flattener.Walk());
        }
        return all;
    }

    private List<PlainBlock> Read(IElement content)
    {
        path.Push(new(content, content.ChildNodes, 0, default, null));
        return Walk();
    }

    private List<PlainBlock> Walk()
    {
        while (path.Count > 0)
        {
            var step = path.Pop();
            if (step.Next >= step.Nodes.Length)
            {
                step.Leave?.Invoke();
                continue;
            }
            path.Push(step with { Next = step.Next + 1 });
            switch (step.Nodes[step.Next])
            {
                case IText text:
                    builder.Words(text.Data, step.Style);
                    break;
                case IElement element:
                    Enter(element, step.Style);
                    break;
            }
        }
        return builder.Finish();
    }

    private void Enter(IElement element, BitStyle around)
    {
        if (reader.Enter(element, around, out var style) is { } leave)
            path.Push(new(element, element.ChildNodes, 0, style, leave));
    }

    private readonly record struct Step(IElement Element, INodeList Nodes, int Next, BitStyle Style, Action? Leave);
}
