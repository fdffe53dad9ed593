using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Tells the tables that hold figures from those that only set where things stand on a page.</summary>
internal static class TableShapes
{
    private const int LongestCell = 400;

    /// <summary>The tables that are no tables.</summary>
    public static HashSet<IElement> Layouts(IElement content)
    {
        var layouts = new HashSet<IElement>();
        var open = new Stack<Shape>();
        var path = new Stack<(INodeList Nodes, int Next)>();
        path.Push((content.ChildNodes, 0));
        while (path.Count > 0)
        {
            var (nodes, next) = path.Pop();
            if (next >= nodes.Length)
            {
                if (path.Count > 0 && open.Count > 0 && open.Peek().Depth == path.Count)
                    Judge(open.Pop(), layouts);
                continue;
            }
            path.Push((nodes, next + 1));
            if (nodes[next] is IText text && open.Count > 0)
                open.Peek().Letters += text.Length;
            if (nodes[next] is not IElement element)
                continue;
            if (element.LocalName == "table")
            {
                if (open.Count > 0)
                    open.Peek().HoldsBlocks = true;
                open.Push(new Shape(element, path.Count));
            }
            else if (open.Count > 0)
                See(open.Peek(), element);
            path.Push((element.ChildNodes, 0));
        }
        return layouts;
    }

    private static void See(Shape shape, IElement element)
    {
        switch (element.LocalName)
        {
            case "tr":
                shape.EndRow();
                break;
            case "td" or "th":
                shape.HasHeads |= element.LocalName == "th";
                shape.BeginCell();
                break;
            case "p":
                shape.HoldsBlocks |= ++shape.Paragraphs > 2;
                break;
            case "ul"
            or "ol"
            or "dl"
            or "menu"
            or "dir"
            or "blockquote"
            or "hr"
            or "pre"
            or "h1"
            or "h2"
            or "h3"
            or "h4"
            or "h5"
            or "h6"
            or "figure"
            or "form":
                shape.HoldsBlocks = true;
                break;
        }
    }

    private static void Judge(Shape shape, HashSet<IElement> layouts)
    {
        shape.EndRow();
        if (
            shape.Table.GetAttribute("role") is "presentation" or "none"
            || shape.HoldsBlocks
            || shape.Columns < 2
            || shape.Rows < 2 && !shape.HasHeads
            || shape.Longest > LongestCell && !shape.HasHeads
        )
            layouts.Add(shape.Table);
    }

    private sealed class Shape(IElement table, int depth)
    {
        private int cells;

        public IElement Table => table;

        public int Depth => depth;

        public int Letters { get; set; }

        public int Longest { get; private set; }

        public int Rows { get; private set; }

        public int Columns { get; private set; }

        public int Paragraphs { get; set; }

        public bool HasHeads { get; set; }

        public bool HoldsBlocks { get; set; }

        public void BeginCell()
        {
            Longest = Math.Max(Longest, Letters);
            (Letters, Paragraphs) = (0, 0);
            cells++;
        }

        public void EndRow()
        {
            Longest = Math.Max(Longest, Letters);
            Letters = 0;
            Rows += cells > 0 ? 1 : 0;
            Columns = Math.Max(Columns, cells);
            cells = 0;
        }
    }
}
