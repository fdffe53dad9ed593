namespace Publish.Import;

/// <summary>Finds the lines of a block.</summary>
internal static class Leaves
{
    public static PlainBlock Last(PlainBlock block)
    {
        while (block.Children is [.., { } last])
            block = last;
        return block;
    }

    public static PlainBlock First(PlainBlock block)
    {
        while (block.Line.Count == 0 && block.Children is [{ } first, ..])
            block = first;
        return block;
    }

    /// <summary>Every block that has a line, in order.</summary>
    public static IEnumerable<PlainBlock> Of(IEnumerable<PlainBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Line.Count > 0)
                yield return block;
            foreach (var leaf in Of(block.Children))
                yield return leaf;
        }
    }
}
