namespace Publish.Engine.Import;

/// <summary>Takes the notes out of a text, in whatever form a site had them.</summary>
internal static class NoteReader
{
    /// <param name="blocks">Left with calls in place of what called, and without the notes.</param>
    public static List<PlainNote> Take(List<PlainBlock> blocks, DoubtList doubts)
    {
        _ = (blocks, doubts);
        return [];
    }
}

/// <summary>A note while it is read.</summary>
internal sealed record PlainNote(string Label, List<PlainBlock> Blocks);
