using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>A text as lines in a row, from which parts are taken; what nobody takes stays.</summary>
internal sealed class LetterSheet
{
    private readonly OldText text;
    private readonly HashSet<int> taken = [];
    private readonly Dictionary<int, int> starts = [];

    public LetterSheet(OldText text)
    {
        this.text = text;
        var rows = ImmutableArray.CreateBuilder<LetterRow>();
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            var of = text.Blocks[block];
            var cut = text.Notes.IsEmpty && of.Lines.Length < 2 ? null : LineCut.Of(of.Element);
            var noted = cut is { HasNotes: true } ? cut.Noted : [];
            var whole =
                of.Lines.Length < 2
                || (cut is not null && cut.Count == of.Lines.Length)
                || of.Kind == OldBlockKind.Table;
            for (var line = 0; line < of.Lines.Length; line++)
                rows.Add(
                    new LetterRow(
                        block,
                        line,
                        of.Lines[line],
                        of,
                        !whole || (of.Kind == OldBlockKind.Table ? noted.Count > 0 : noted.Contains(line))
                    )
                );
        }
        Rows = rows.ToImmutable();
    }

    public ImmutableArray<LetterRow> Rows { get; }

    public ImmutableArray<OldBlock> Blocks => text.Blocks;

    public bool IsTaken(int row) => taken.Contains(row);

    public bool IsFree(int row) => !taken.Contains(row) && !Rows[row].IsHeld;

    /// <summary>Whether its first words can be taken: the call of a note in it stays with the rest.</summary>
    public bool MayBeginLater(int row) => IsFree(row) || (!taken.Contains(row) && Rows[row].Of.Lines.Length == 1);

    public void Take(int row) => taken.Add(row);

    public void Take(IEnumerable<int> rows) => taken.UnionWith(rows);

    /// <summary>Takes the first characters of a line.</summary>
    public void TakeStart(int row, int length) => starts[row] = length;

    /// <summary>Blocks without words, such as the picture of a signature, that were taken.</summary>
    public HashSet<int> TakenPictures { get; } = [];

    public OldText Rest()
    {
        if (taken.Count == 0 && starts.Count == 0 && TakenPictures.Count == 0)
            return text;
        var blocks = ImmutableArray.CreateBuilder<OldBlock>();
        var lastTaken = taken.Count == 0 ? -1 : Rows[taken.Max()].Block;
        for (int block = 0, row = 0; block < text.Blocks.Length; block++)
        {
            var (of, first) = (text.Blocks[block], row);
            row += of.Lines.Length;
            if (TakenPictures.Contains(block))
                continue;
            var gone = Enumerable.Range(0, of.Lines.Length).Where(line => taken.Contains(first + line)).ToHashSet();
            var begun = Enumerable
                .Range(0, of.Lines.Length)
                .Where(line => starts.ContainsKey(first + line))
                .ToDictionary(line => line, line => starts[first + line]);
            if (gone.Count == 0 && begun.Count == 0)
                blocks.Add(of);
            else if ((gone.Count < of.Lines.Length || begun.Count > 0) && LineCut.Without(of, gone, begun) is { } left)
                blocks.Add(left);
        }
        if (lastTaken >= 0)
        {
            while (blocks.Count > 0 && blocks[0].Kind == OldBlockKind.Rule)
                blocks.RemoveAt(0);
            while (blocks.Count > 0 && blocks[^1].Kind == OldBlockKind.Rule)
                blocks.RemoveAt(blocks.Count - 1);
        }
        return text with { Blocks = blocks.ToImmutable() };
    }
}
