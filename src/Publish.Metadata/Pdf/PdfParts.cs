using System.Text;
using System.Text.RegularExpressions;
using Publish.Metadata.Exif;
using Publish.Metadata.Jpeg;
using Publish.Metadata.Png;

namespace Publish.Metadata.Pdf;

/// <summary>
/// Scans a PDF for metadata: in its plain objects, in its compressed object streams, and in its JPEGs.
/// </summary>
internal static partial class PdfParts
{
    private const int MostPacked = 1 << 22;
    private const int MostUnpacked = 1 << 24;
    private const int MostPacks = 10_000;

    private static readonly (string Key, string Words)[] Keys =
    [
        ("/Author", "the author"),
        ("/Creator", "the software"),
        ("/Producer", "the software"),
        ("/Keywords", "keywords"),
        ("/Subject", "a subject"),
        ("/CreationDate", "the time"),
    ];

    public static void Read(byte[] file, MetadataFindings told)
    {
        if (
            file.AsSpan().IndexOf("/Encrypt "u8) >= 0
            || file.AsSpan().IndexOf("/Encrypt\r"u8) >= 0
            || file.AsSpan().IndexOf("/Encrypt\n"u8) >= 0
        )
            told.AddUnreadable();
        ReadPictures(file, told);
        if (file.AsSpan().IndexOf("<x:xmpmeta"u8) is >= 0 and var xmp)
            XmpParts.Read(file.AsSpan(xmp), told);
        ReadObjects(file, told);
        var (unpacked, packs) = (0, 0);
        foreach (var objects in Packed(file))
        {
            if ((unpacked += objects.Length) > MostUnpacked || ++packs > MostPacks)
            {
                told.AddUnreadable();
                break;
            }
            ReadObjects(objects, told);
        }
        if (
            file.AsSpan().LastIndexOf("%%EOF"u8) is var end and >= 0
            && file.AsSpan(end + 5).ContainsAnyExcept("\r\n \t\0"u8)
        )
            told.Add("something behind the pages", $"{file.Length - end - 5} bytes");
    }

    /// <summary>Scans the JPEGs of a PDF, which are embedded verbatim with the metadata of the camera.</summary>
    private static void ReadPictures(ReadOnlySpan<byte> file, MetadataFindings told)
    {
        foreach (var (marker, from, to) in JpegsInside.Segments(file))
            JpegParts.Tell(marker, file[from..to], told);
    }

    private static void ReadObjects(ReadOnlySpan<byte> objects, MetadataFindings told)
    {
        if (objects.IndexOf("/Info "u8) >= 0)
            ReadInformation(Encoding.Latin1.GetString(objects), told);
        else if (objects.IndexOf("/Producer"u8) >= 0 || objects.IndexOf("/Author"u8) >= 0)
            ReadInformation(Encoding.Latin1.GetString(objects), told);
        if (
            objects.IndexOf("/EmbeddedFile"u8) >= 0
            || objects.IndexOf("/EF "u8) >= 0
            || objects.IndexOf("/EF<<"u8) >= 0
        )
            told.Add("embedded files", FileNames(objects));
        if (objects.IndexOf("/Metadata "u8) >= 0)
            told.Add("a program's notes (XMP)");
        if (objects.IndexOf("/PieceInfo"u8) >= 0)
            told.Add("a program's notes");
        if (objects.IndexOf("/Thumb "u8) >= 0)
            told.Add("small copies of pages (thumbnails)");
    }

    private static void ReadInformation(string objects, MetadataFindings told)
    {
        var before = told.Words;
        foreach (var (key, words) in Keys)
            if (
                Regex.Match(
                    objects,
                    key + @"\s*(?:\((?<text>(?:\\.|[^\\()]){0,200})\)?|<(?<digits>[0-9A-Fa-f]{0,400})>)",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                ) is
                { Success: true } found
            )
                told.Add(words, PdfText.Of(found.Groups["text"].Value, found.Groups["digits"].Value));
        if (told.Words == before)
            told.Add("information about the document");
    }

    private static string? FileNames(ReadOnlySpan<byte> objects) =>
        FileName().Match(Encoding.Latin1.GetString(objects)) is { Success: true } found
            ? PdfText.Of(found.Groups["text"].Value, "")
            : null;

    private static IEnumerable<byte[]> Packed(byte[] file)
    {
        for (var at = 0; (at = Next(file, at, "/ObjStm"u8)) >= 0; )
        {
            var stream = Next(file, at, "stream"u8);
            if (stream < 0)
                yield break;
            var data = stream + 6 + (file.AsSpan(stream + 6).StartsWith("\r\n"u8) ? 2 : 1);
            var end = Next(file, data, "endstream"u8);
            if (data < file.Length)
                yield return PngParts.Inflate(file.AsSpan(data, (end < 0 ? file.Length : end) - data), MostPacked);
            at = Math.Max(at + 7, end);
        }
    }

    private static int Next(byte[] file, int from, ReadOnlySpan<byte> word) =>
        from >= file.Length ? -1
        : file.AsSpan(from).IndexOf(word) is >= 0 and var at ? from + at
        : -1;

    [GeneratedRegex(@"/UF?\s*\((?<text>(?:\\.|[^\\()]){1,100})\)|/F\s*\((?<text>(?:\\.|[^\\()]){1,100})\)")]
    private static partial Regex FileName();
}
