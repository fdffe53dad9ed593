using System.Text;
using Publish.Metadata.Exif;

namespace Publish.Metadata.Gif;

/// <summary>
/// The blocks of a GIF. Of the picture are tables, images, times and transparency, the loop and the colour profile.
/// </summary>
internal static class GifParts
{
    private const byte Image = 0x2C,
        Extension = 0x21,
        Trailer = 0x3B;

    private const byte PlainText = 0x01,
        GraphicControl = 0xF9,
        Comment = 0xFE,
        Application = 0xFF;

    private const int GraphicControlLength = 8,
        LoopLength = 19;

    public static IEnumerable<PicturePart> Of(byte[] file)
    {
        var at = file.Length < 13 ? file.Length : 13 + TableLength(file[10]);
        if (at < file.Length)
            yield return new PicturePart(0, at);
        while (at < file.Length)
        {
            if (file[at] == Trailer)
            {
                yield return new PicturePart(at, at + 1);
                yield return PicturePart.Behind(file, at + 1);
                yield break;
            }
            var end = EndOf(file, at);
            if (end > file.Length)
                break;
            yield return file[at] == Image ? new PicturePart(at, end) : PartOf(file, at, end);
            at = end;
        }
        yield return PicturePart.Unreadable(at, file.Length);
    }

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>The offset after a block; beyond the file where the block is cut off or unknown.</summary>
    private static int EndOf(ReadOnlySpan<byte> file, int at) =>
        file[at] switch
        {
            Image when at + 10 < file.Length => EndOfBlocks(file, at + 11 + TableLength(file[at + 9])),
            Extension when at + 2 < file.Length => EndOfBlocks(file, at + 2),
            _ => int.MaxValue,
        };

    private static int EndOfBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at] != 0)
            at += file[at] + 1;
        return at + 1;
    }

    private static PicturePart PartOf(byte[] file, int from, int to)
    {
        var kind = file[from + 1];
        if (kind == GraphicControl)
            return to - from == GraphicControlLength ? new PicturePart(from, to) : PicturePart.Unreadable(from, to);
        var name = kind == Application ? NameOf(file.AsSpan(from + 2, to - from - 2)) : "";
        var isLoop = name is "NETSCAPE2.0" or "ANIMEXTS1.0" && IsLoop(file.AsSpan(from, to - from));
        if (name == "ICCRGBG1012" || (isLoop && to - from == LoopLength))
            return new PicturePart(from, to);
        return new PicturePart(from, to)
        {
            Tell = told => Tell(kind, name, file.AsSpan(from + 2, to - from - 2), told),
            Instead = isLoop ? [.. file.AsSpan(from, LoopLength - 1), 0] : null,
        };
    }

    /// <summary>The name and code of an application extension; empty where it has none.</summary>
    private static string NameOf(ReadOnlySpan<byte> blocks) =>
        blocks.Length > 12 && blocks[0] == 11 ? Encoding.Latin1.GetString(blocks.Slice(1, 11)) : "";

    /// <summary>Whether the first block after the name counts how often the animation is shown.</summary>
    private static bool IsLoop(ReadOnlySpan<byte> extension) =>
        extension.Length >= LoopLength && extension[14] == 3 && extension[15] == 1;

    private static void Tell(byte kind, string name, ReadOnlySpan<byte> blocks, MetadataFindings told)
    {
        if (kind == Comment)
            told.Add("a comment", MetadataScanner.Text(blocks[1..]));
        else if (kind == PlainText)
            told.Add("a text that no browser shows");
        else if (name == "XMP DataXMP")
            XmpParts.Read(blocks, told);
        else
            told.Add("a program's notes", name);
    }
}
