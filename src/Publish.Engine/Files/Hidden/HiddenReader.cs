using System.Text;

namespace Publish.Engine.Files;

/// <summary>
/// Reads what pictures and PDFs tell beside what a reader sees: whatever is not known to be part of the picture counts.
/// </summary>
/// <remarks>
/// Forms are known by their bytes, for a name may lie. Each reader goes through a file once, and believes no length
/// that it states.
/// </remarks>
internal static class HiddenReader
{
    /// <summary>Null where it is neither a picture nor a PDF.</summary>
    public static FileForm? FormOf(ReadOnlySpan<byte> file, string name) =>
        file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => FileForm.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => FileForm.Png,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileForm.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                FileForm.WebP,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] when BoxParts.IsPicture(file) => FileForm.Heif,
            _ when file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0 => FileForm.Pdf,
            _ when name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && IsXml(file) => FileForm.Svg,
            _ => null,
        };

    /// <summary>What is no XML is drawn by nobody.</summary>
    private static bool IsXml(ReadOnlySpan<byte> file)
    {
        var first = file.IndexOfAnyExcept("\uFEFF \r\n\t"u8);
        return first >= 0 && file[first] is (byte)'<' or 0xFE or 0xFF or 0;
    }

    public static Told Read(byte[] file, FileForm form)
    {
        var told = new Told();
        switch (form)
        {
            case FileForm.Jpeg:
                JpegParts.Read(file, told);
                break;
            case FileForm.Png:
                PngParts.Read(file, told);
                break;
            case FileForm.Gif:
                GifParts.Read(file, told);
                break;
            case FileForm.WebP:
                WebPParts.Read(file, told);
                break;
            case FileForm.Heif:
                BoxParts.Read(file, told);
                break;
            case FileForm.Svg:
                SvgParts.Read(file, told);
                break;
            case FileForm.Pdf:
                PdfParts.Read(file, told);
                break;
        }
        return told;
    }

    /// <summary>Characters of one byte each, until the first that is none.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        return Encoding.UTF8.GetString(bytes[..Math.Min(end < 0 ? bytes.Length : end, 300)]);
    }
}

/// <summary>The forms of files whose hidden parts are known.</summary>
internal enum FileForm
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Heif,
    Svg,
    Pdf,
}
