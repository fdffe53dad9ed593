using Publish.Model;

namespace Publish.Import;

/// <summary>A text as it is to be written: levels, languages, places and the order of notes settled.</summary>
internal sealed record PlainText(List<PlainBlock> Blocks, List<PlainNote> Notes)
{
    public static PlainText Of(OldText old, Languages languages, Language language, DoubtList doubts)
    {
        var blocks = Flattener.Read(old.Blocks.Select(block => block.Element), doubts);
        var notes = old
            .Notes.Select(note => new PlainNote(
                note.Label,
                Flattener.Read(note.Blocks.Select(block => block.Element), doubts)
            ))
            .ToList();
        var called = Called(blocks, notes);
        foreach (var lost in notes.Where(note => !called.Contains(note) && note.Blocks.Count > 0))
        {
            doubts.Add(
                DoubtKind.Uncertain,
                $"The note {lost.Label} is called nowhere in the text, and stands at its end.",
                PlainLine.Words(Leaves.First(lost.Blocks[0]).Line)
            );
            blocks.AddRange(lost.Blocks);
        }
        var all = blocks.Concat(called.SelectMany(note => note.Blocks)).ToList();
        AnchorPlaces.Settle(blocks, called.SelectMany(note => note.Blocks), doubts);
        WordLanguages.Settle(all, languages, language);
        HeadingLevels.Set(blocks);
        foreach (var heading in called.SelectMany(note => note.Blocks).Where(block => block.Kind == PlainKind.Heading))
            heading.Number = 6;
        return new(blocks, called);
    }

    /// <summary>The notes in the order that they are called in; calls of none are words no longer.</summary>
    private static List<PlainNote> Called(List<PlainBlock> blocks, List<PlainNote> notes)
    {
        var byLabel = notes
            .Where(note => note.Blocks.Count > 0)
            .GroupBy(note => note.Label)
            .ToDictionary(group => group.Key, group => group.First());
        var called = new List<PlainNote>();
        var next = blocks;
        for (var index = 0; ; index++)
        {
            foreach (var leaf in Leaves.Of(next))
            {
                leaf.Line.RemoveAll(bit => bit.Kind == BitKind.Call && !byLabel.ContainsKey(bit.Text));
                foreach (var call in leaf.Line.Where(bit => bit.Kind == BitKind.Call))
                    if (!called.Contains(byLabel[call.Text]))
                        called.Add(byLabel[call.Text]);
            }
            if (index >= called.Count)
                return called;
            next = called[index].Blocks;
        }
    }
}
