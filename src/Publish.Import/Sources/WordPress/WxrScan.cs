using Microsoft.Win32.SafeHandles;

namespace Publish.Import;

/// <summary>
/// Finds the items of an export by their bytes, so that a file of any size is never held as a whole and a broken item
/// breaks no other.
/// </summary>
internal sealed class WxrScan(SafeFileHandle file)
{
    /// <summary>Bytes; no item of a newsroom comes near.</summary>
    public const int LongestItem = 16 << 20;

    private const int Chunk = 1 << 20;

    private readonly byte[] buffer = new byte[Chunk];
    private long start;
    private int length;

    /// <summary>A stretch of the file.</summary>
    /// <param name="IsWhole">It ends with its end tag.</param>
    public readonly record struct Stretch(long Start, long End, bool IsWhole);

    /// <summary>Where the first item begins: all before it is the channel's own.</summary>
    public long Head { get; private set; } = -1;

    /// <summary>The channel's end tag was seen.</summary>
    public bool IsComplete { get; private set; }

    public IEnumerable<Stretch> Items()
    {
        var at = 0L;
        var item = -1L;
        while (Find(at, "<"u8) is >= 0 and var open)
        {
            if (Begins(open, "<![CDATA["u8))
                at = Behind(open, "]]>"u8);
            else if (Begins(open, "<!--"u8))
                at = Behind(open, "-->"u8);
            else if (item < 0 && (Begins(open, "<item>"u8) || Begins(open, "<item "u8)))
            {
                if (Head < 0)
                    Head = open;
                (item, at) = (open, open + 5);
            }
            else if (item >= 0 && Begins(open, "</item>"u8))
            {
                yield return new(item, open + 7, true);
                (item, at) = (-1, open + 7);
            }
            else
            {
                IsComplete |= item < 0 && Begins(open, "</channel>"u8);
                at = open + 1;
            }
            if (at < 0)
                break;
        }
        if (item >= 0)
            yield return new(item, RandomAccess.GetLength(file), false);
    }

    /// <summary>Behind the next mark; -1 where it does not come.</summary>
    private long Behind(long from, ReadOnlySpan<byte> mark) =>
        Find(from, mark) is >= 0 and var found ? found + mark.Length : -1;

    private bool Begins(long at, ReadOnlySpan<byte> mark) => Window(at, mark.Length).StartsWith(mark);

    private long Find(long from, ReadOnlySpan<byte> mark)
    {
        while (Window(from, mark.Length) is { IsEmpty: false } window)
        {
            if (window.IndexOf(mark) is >= 0 and var found)
                return from + found;
            if (window.Length < mark.Length)
                return -1;
            from += window.Length - mark.Length + 1;
        }
        return -1;
    }

    /// <summary>What is at hand from a place on, at least some bytes where the file has them.</summary>
    private ReadOnlySpan<byte> Window(long at, int least)
    {
        if (at < start || at + least > start + length)
        {
            (start, length) = (at, 0);
            while (
                length < buffer.Length
                && RandomAccess.Read(file, buffer.AsSpan(length), start + length) is > 0 and var read
            )
                length += read;
        }
        return buffer.AsSpan((int)(at - start), length - (int)(at - start));
    }
}
