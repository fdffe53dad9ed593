using System.Text;
using Publish.Engine.Input;
using Publish.Metadata.Heif;
using Publish.Metadata.Pdf;
using Publish.Metadata.Svg;

namespace Publish.Metadata;

/// <summary>
/// Scans pictures and PDFs for metadata (EXIF, XMP, IPTC, comments, thumbnails): any part not known to belong to the
/// picture counts.
/// </summary>
/// <remarks>
/// Formats are detected by signature, not by file name, but for SVG. Each reader goes through a file once, and checks
/// every stated length.
/// </remarks>
internal static class MetadataScanner
{
    private const int LongestHead = 1024;

    /// <summary>The format of a file, of which only the head is read.</summary>
    public static MetadataFormat? FormOf(InputFile file)
    {
        var head = new byte[LongestHead];
        using var from = File.OpenRead(file.FullPath);
        var length = from.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return FormOf(head.AsSpan(0, length), file.Path);
    }

    /// <summary>The format of a file; null where it is neither a picture nor a PDF.</summary>
    public static MetadataFormat? FormOf(ReadOnlySpan<byte> file, string name) =>
        file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => MetadataFormat.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => MetadataFormat.Png,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => MetadataFormat.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                MetadataFormat.WebP,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] when BoxParts.IsPicture(file) =>
                MetadataFormat.Heif,
            _ when file[..Math.Min(file.Length, LongestHead)].IndexOf("%PDF-"u8) >= 0 => MetadataFormat.Pdf,
            _ when name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && IsXml(file) => MetadataFormat.Svg,
            _ => null,
        };

    /// <summary>Whether a file may be XML, which an SVG must be to be drawn.</summary>
    private static bool IsXml(ReadOnlySpan<byte> file)
    {
        var first = file.IndexOfAnyExcept("\uFEFF \r\n\t"u8);
        return first >= 0 && file[first] is (byte)'<' or 0xFE or 0xFF or 0;
    }

    public static MetadataFindings Read(byte[] file, MetadataFormat form)
    {
        var told = new MetadataFindings();
        switch (form)
        {
            case MetadataFormat.Heif:
                BoxParts.Read(file, told);
                break;
            case MetadataFormat.Svg:
                SvgParts.Read(file, told);
                break;
            case MetadataFormat.Pdf:
                PdfParts.Read(file, told);
                break;
            default:
                PictureParts.Read(file, form, told);
                break;
        }
        return told;
    }

    /// <summary>The bytes up to the first NUL, at most 300, decoded as UTF-8.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        return Encoding.UTF8.GetString(bytes[..Math.Min(end < 0 ? bytes.Length : end, 300)]);
    }
}

/// <summary>The file formats that can be scanned for metadata.</summary>
internal enum MetadataFormat
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Heif,
    Svg,
    Pdf,
}
