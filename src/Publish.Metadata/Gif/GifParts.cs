using System.Text;
using Publish.Metadata.Exif;

namespace Publish.Metadata.Gif;

/// <summary>Scans the blocks of a GIF for metadata: comments, application data, bytes after the trailer.</summary>
internal static class GifParts
{
    public static void Read(ReadOnlySpan<byte> file, MetadataFindings told)
    {
        if (file.Length < 13)
        {
            told.AddUnreadable();
            return;
        }
        var at = 13 + TableLength(file[10]);
        while (at < file.Length)
            switch (file[at])
            {
                case 0x3B:
                    if (file[(at + 1)..].ContainsAnyExcept((byte)0))
                        told.Add("something behind the picture", $"{file.Length - at - 1} bytes");
                    return;
                case 0x2C when at + 10 < file.Length:
                    at = EndOfBlocks(file, at + 11 + TableLength(file[at + 9]));
                    break;
                case 0x21 when at + 2 < file.Length:
                    var end = EndOfBlocks(file, at + 2);
                    Tell(file[at + 1], file[(at + 2)..Math.Min(end, file.Length)], told);
                    at = end;
                    break;
                default:
                    told.AddUnreadable();
                    return;
            }
        told.AddUnreadable();
    }

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int EndOfBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at] != 0)
            at += file[at] + 1;
        return at + 1;
    }

    private static void Tell(byte kind, ReadOnlySpan<byte> blocks, MetadataFindings told)
    {
        if (kind == 0xFE)
            told.Add("a comment", MetadataScanner.Text(blocks[1..]));
        else if (kind == 0xFF && blocks.Length > 12)
            TellOfProgram(Encoding.Latin1.GetString(blocks.Slice(1, 11)), blocks, told);
        else if (kind is not (0xF9 or 0x01))
            told.Add("a program's notes");
    }

    /// <summary>Reports an application extension; loop count and colour profile are part of the picture.</summary>
    private static void TellOfProgram(string name, ReadOnlySpan<byte> blocks, MetadataFindings told)
    {
        if (name == "XMP DataXMP")
            XmpParts.Read(blocks, told);
        else if (name is not ("NETSCAPE2.0" or "ANIMEXTS1.0" or "ICCRGBG1012"))
            told.Add("a program's notes", name);
    }
}
