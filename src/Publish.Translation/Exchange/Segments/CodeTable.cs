using System.Collections.Immutable;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// Numbers the inline codes of a source and of its translation: a code that both have gets one number.
/// </summary>
internal sealed class CodeTable
{
    private readonly List<Code> codes = [];
    private readonly List<Code> free = [];

    public ImmutableArray<Code> All => [.. codes];

    /// <summary>
    /// The code number of each atom of a block, 0 where it is none; inline codes are numbered before structure.
    /// </summary>
    /// <param name="ofSource">Whether the block is the source; else equal codes take the source's numbers.</param>
    public int[] Number(TextBlock block, bool ofSource)
    {
        var ids = new int[block.Atoms.Length];
        foreach (var structures in (bool[])[false, true])
            for (var at = 1; at < ids.Length - 1; at++)
                if (
                    block.Atoms[at] is { IsCode: true, Kind: not AtomKind.Close } atom
                    && atom.Kind == AtomKind.Structure == structures
                )
                {
                    var close = atom.Kind == AtomKind.Open ? CloseOf(block, at) : -1;
                    var id = Id(atom.Code, Raw(block, at), close < 0 ? null : Raw(block, close), ofSource);
                    ids[at] = id;
                    if (close >= 0)
                        ids[close] = id;
                }
        return ids;
    }

    private static string Raw(TextBlock block, int at) => block.Text[block.Atoms[at].Start..block.Atoms[at].End];

    private static int CloseOf(TextBlock block, int open)
    {
        var at = open + 1;
        while (block.Atoms[at] is not { Kind: AtomKind.Close } close || close.Pair != block.Atoms[open].Pair)
            at++;
        return at;
    }

    private int Id(CodeKind kind, string open, string? close, bool ofSource)
    {
        if (!ofSource && free.Find(code => code.Kind == kind && code.Open == open && code.Close == close) is { } same)
        {
            free.Remove(same);
            return same.Id;
        }
        var code = new Code(codes.Count + 1, kind, open, close);
        codes.Add(code);
        if (ofSource)
            free.Add(code);
        return code.Id;
    }
}
