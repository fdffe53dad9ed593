using System.Collections.Immutable;

namespace Publish.Translation.Status;

/// <summary>Sequence alignment (longest common subsequence): the hunks in which two sequences differ.</summary>
internal static class Alignment
{
    /// <summary>Most comparisons; beyond it everything between the common prefix and suffix is one hunk.</summary>
    private const int MostWork = 4_000_000;

    /// <summary>The hunks, in order.</summary>
    public static ImmutableArray<Hunk> Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var (from, oldEnd, newEnd) = (0, old.Count, now.Count);
        while (from < oldEnd && from < newEnd && old[from] == now[from])
            from++;
        while (oldEnd > from && newEnd > from && old[oldEnd - 1] == now[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        var hunks = ImmutableArray.CreateBuilder<Hunk>();
        var (oldAt, newAt) = (from, from);
        foreach (var (oldSame, newSame) in Same(old, now, from, oldEnd, newEnd))
        {
            Add(oldSame, newSame);
            (oldAt, newAt) = (oldSame + 1, newSame + 1);
        }
        Add(oldEnd, newEnd);
        return hunks.ToImmutable();

        void Add(int oldTo, int newTo)
        {
            if (oldTo > oldAt || newTo > newAt)
                hunks.Add(new Hunk(oldAt, oldTo - oldAt, newAt, newTo - newAt));
        }
    }

    /// <summary>For each old item its index among the new ones, or -1.</summary>
    public static int[] Kept(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var kept = new int[old.Count];
        var (oldAt, newAt) = (0, 0);
        foreach (var hunk in Of(old, now).Append(new Hunk(old.Count, 0, now.Count, 0)))
        {
            while (oldAt < hunk.Old)
                kept[oldAt++] = newAt++;
            for (; oldAt < hunk.Old + hunk.OldCount; oldAt++)
                kept[oldAt] = -1;
            newAt = hunk.New + hunk.NewCount;
        }
        return kept;
    }

    /// <summary>The longest common subsequence between common prefix and suffix, as pairs of indexes.</summary>
    private static List<(int Old, int New)> Same(
        IReadOnlyList<string> old,
        IReadOnlyList<string> now,
        int from,
        int oldEnd,
        int newEnd
    )
    {
        var same = new List<(int, int)>();
        var (rows, columns) = (oldEnd - from, newEnd - from);
        if (rows == 0 || columns == 0 || (long)rows * columns > MostWork)
            return same;
        var longest = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        for (var column = columns - 1; column >= 0; column--)
            longest[row, column] =
                old[from + row] == now[from + column]
                    ? longest[row + 1, column + 1] + 1
                    : Math.Max(longest[row + 1, column], longest[row, column + 1]);
        for (var (row, column) = (0, 0); row < rows && column < columns; )
            if (old[from + row] == now[from + column])
                same.Add((from + row++, from + column++));
            else if (longest[row + 1, column] >= longest[row, column + 1])
                row++;
            else
                column++;
        return same;
    }
}

/// <summary>A place where two sequences differ: a range of the old one, replaced by a range of the new one.</summary>
/// <param name="Old">Index in the old sequence; for an insertion, of the item that follows it.</param>
/// <param name="New">Index in the new sequence; for a deletion, of the item that follows it.</param>
internal readonly record struct Hunk(int Old, int OldCount, int New, int NewCount);
