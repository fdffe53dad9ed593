namespace Publish.Import;

/// <summary>Puts headings below the title, without a step that is missing.</summary>
internal static class HeadingLevels
{
    public static void Set(List<PlainBlock> blocks)
    {
        var open = new Stack<int>();
        foreach (var heading in blocks.Where(block => block.Kind == PlainKind.Heading))
        {
            while (open.Count > 0 && open.Peek() >= heading.Number)
                open.Pop();
            open.Push(heading.Number);
            heading.Number = Math.Min(open.Count + 1, 6);
        }
    }
}
