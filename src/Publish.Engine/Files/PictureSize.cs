using System.Globalization;
using System.Xml;
using MetadataExtractor;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;

namespace Publish.Engine.Files;

/// <summary>Measures pictures, so that a page keeps their place while they load.</summary>
internal static class PictureSize
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <returns>Pixels; nulls where the file is no picture or says nothing.</returns>
    public static (int? Width, int? Height) Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".svg" => OfSvg(path),
        ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" => OfPixels(path),
        _ => (null, null),
    };

    /// <summary>Whether a browser can show it; an SVG need not say how large it is.</summary>
    public static bool IsPicture(string path) => Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase) ? IsSvg(path) : Of(path).Width is not null;

    private static bool IsSvg(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, Settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg";
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static (int? Width, int? Height) OfPixels(string path)
    {
        try
        {
            foreach (var part in ImageMetadataReader.ReadMetadata(path))
                if (Tags(part) is var (width, height) && part.TryGetInt32(width, out var w) && part.TryGetInt32(height, out var h))
                    return (w, h);
        }
        catch (ImageProcessingException)
        {
        }
        return (null, null);
    }

    private static (int Width, int Height)? Tags(MetadataExtractor.Directory part) => part switch
    {
        JpegDirectory => (JpegDirectory.TagImageWidth, JpegDirectory.TagImageHeight),
        PngDirectory => (PngDirectory.TagImageWidth, PngDirectory.TagImageHeight),
        GifHeaderDirectory => (GifHeaderDirectory.TagImageWidth, GifHeaderDirectory.TagImageHeight),
        WebPDirectory => (WebPDirectory.TagImageWidth, WebPDirectory.TagImageHeight),
        _ => null,
    };

    private static (int? Width, int? Height) OfSvg(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, Settings);
            reader.MoveToContent();
            var box = reader.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return (Pixels(reader.GetAttribute("width") ?? box?[2]), Pixels(reader.GetAttribute("height") ?? box?[3]));
        }
        catch (XmlException)
        {
            return (null, null);
        }
    }

    private static int? Pixels(string? length) =>
        double.TryParse(length?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels)
            ? (int)Math.Round(pixels) : null;
}
