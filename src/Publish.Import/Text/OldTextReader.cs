using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// Brings the main text of any page to plain blocks in a row, so that what follows need not know how pages were made.
/// </summary>
internal static class OldTextReader
{
    public static OldText Read(IElement content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var doubts = new DoubtList();
        var blocks = Unwrapped(Flattener.Read(content, doubts));
        var notes = NoteReader.Take(blocks, doubts);
        foreach (var leaf in Leaves.Of(blocks.Concat(notes.SelectMany(note => note.Blocks))))
            leaf.Line = PlainLine.Tidy([.. leaf.Line.Select(PlainLine.Writable)]);
        AnchorPlaces.Settle(blocks, notes.SelectMany(note => note.Blocks), doubts);
        Signs.Judge(blocks.Concat(notes.SelectMany(note => note.Blocks)), doubts);
        var elements = new PlainElements(content.Owner!);
        ImmutableArray<OldBlock> read = [.. Framed(blocks, doubts).Select(block => OldBlocks.Of(block, elements))];
        ImmutableArray<OldNote> called =
        [
            .. notes.Select(note => new OldNote(
                note.Label,
                [.. Framed(note.Blocks, doubts).Select(block => OldBlocks.Of(block, elements))]
            )),
        ];
        foreach (
            var leaf in Leaves
                .Of(blocks)
                .Where(leaf =>
                    leaf.Kind is PlainKind.Heading or PlainKind.Cell or PlainKind.Term
                    && leaf.Line.Exists(bit => bit.Kind == BitKind.Break)
                )
        )
            doubts.Add(
                DoubtKind.LeftOut,
                "Lines of a heading, a term or a cell of a table stand in one line now.",
                PlainLine.Words(leaf.Line)
            );
        var all = doubts.All();
        if (!all.Any(doubt => doubt.Kind == DoubtKind.Damaged) && LetterBalance.Lost(content, read, called) is { } lost)
            all = all.Add(
                new(
                    DoubtKind.Differs,
                    "Letters of the page are missing in what was read of it: compare it with the page.",
                    lost
                )
            );
        return new(read, called, all);
    }

    /// <summary>A page that is one quotation was indented.</summary>
    private static List<PlainBlock> Unwrapped(List<PlainBlock> blocks)
    {
        while (blocks is [{ Kind: PlainKind.Quote } only])
            blocks = only.Children;
        while (blocks is [{ Kind: PlainKind.Rule }, ..])
            blocks.RemoveAt(0);
        return blocks;
    }

    /// <summary>Pictures alone become figures, but in definitions, which have no place for a caption.</summary>
    private static List<PlainBlock> Framed(List<PlainBlock> blocks, DoubtList doubts, bool defines = false)
    {
        var framed = new List<PlainBlock>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block.Kind is not (PlainKind.Table or PlainKind.Row))
                block.Children = Framed(block.Children, doubts, block.Kind == PlainKind.Said);
            if (block.Kind == PlainKind.Paragraph && OldFigures.Only(block.Line) is not null)
                framed.AddRange(OldFigures.Of(block, [], doubts));
            else if (defines && block.Kind == PlainKind.Figure)
                framed.AddRange(OldFigures.Apart(block));
            else if (block.Kind == PlainKind.Figure && block.Line.Exists(bit => bit.Kind == BitKind.Call))
                framed.AddRange(OldFigures.BesideWords(block));
            else
                framed.Add(block);
        }
        return framed;
    }
}
