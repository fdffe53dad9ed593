namespace Publish.Import;

/// <summary>Lines of a head that belong together, block by block.</summary>
internal sealed class HeadLines
{
    private readonly List<(int Block, List<(int Row, string Text)> Lines)> blocks = [];

    public IReadOnlyList<(int Block, List<(int Row, string Text)> Lines)> Blocks => blocks;

    public bool IsEmpty => blocks.Count == 0;

    public IEnumerable<int> Rows => blocks.SelectMany(block => block.Lines).Select(line => line.Row);

    public IEnumerable<string> Texts => blocks.SelectMany(block => block.Lines).Select(line => line.Text);

    /// <summary>The first rows, and those behind them.</summary>
    public (HeadLines First, HeadLines Others) Cut(int count)
    {
        var (first, rest) = (new HeadLines(), new HeadLines());
        foreach (var (block, lines) in blocks)
        foreach (var (row, text) in lines)
            (count-- > 0 ? first : rest).Add(block, row, text);
        return (first, rest);
    }

    public void Add(int block, int row, string text)
    {
        if (blocks.Count == 0 || blocks[^1].Block != block)
            blocks.Add((block, []));
        blocks[^1].Lines.Add((row, text));
    }
}
