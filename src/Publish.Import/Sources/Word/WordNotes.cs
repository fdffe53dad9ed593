namespace Publish.Import;

/// <summary>Numbers the notes of a Word file as they are called, footnotes and endnotes in one row.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(bool IsEnd, long Id), int> numbers = [];

    public List<(bool IsEnd, long Id)> Called { get; } = [];

    public int Call(bool isEnd, long id)
    {
        if (!numbers.TryGetValue((isEnd, id), out var number))
        {
            Called.Add((isEnd, id));
            numbers[(isEnd, id)] = number = Called.Count;
        }
        return number;
    }
}
