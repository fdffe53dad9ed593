using System.Globalization;
using System.Xml;

namespace Publish.Engine.Assets;

/// <summary>Measures pictures for their <c>width</c> and <c>height</c> attributes.</summary>
internal static class PictureSize
{
    /// <summary>Most pixels in width or height; larger values count as invalid.</summary>
    private const int Largest = 100_000;

    /// <summary>Most characters read of an SVG.</summary>
    private const int LongestStart = 100_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CloseInput = true,
        MaxCharactersInDocument = LongestStart,
    };

    /// <summary>The size of a picture.</summary>
    /// <returns>Pixels; nulls where the file is no picture or has no size.</returns>
    public static (int? Width, int? Height) Of(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".svg" => OfSvg(path),
            _ when IsMeasured(path) => OfPixels(path),
            _ => (null, null),
        };

    /// <summary>Whether a file has the extension of a raster picture.</summary>
    public static bool IsMeasured(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp";

    /// <summary>Whether browsers can show it; an SVG may lack a size.</summary>
    public static bool IsPicture(string path) =>
        Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase)
            ? IsSvg(path)
            : Of(path).Width is not null;

    private static bool IsSvg(string path)
    {
        try
        {
            using var reader = Open(path);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg";
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static (int? Width, int? Height) OfPixels(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return PictureHeader.SizeOf(file) is (> 0 and <= Largest, > 0 and <= Largest) and var (width, height)
            ? (width, height)
            : (null, null);
    }

    private static (int? Width, int? Height) OfSvg(string path)
    {
        try
        {
            using var reader = Open(path);
            reader.MoveToContent();
            var box = reader.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return (
                Pixels(reader.GetAttribute("width") ?? box?.ElementAtOrDefault(2)),
                Pixels(reader.GetAttribute("height") ?? box?.ElementAtOrDefault(3))
            );
        }
        catch (XmlException)
        {
            return (null, null);
        }
    }

    /// <summary>Opens the file itself: as a URI, <c>%2E</c> in a path would be a dot.</summary>
    private static XmlReader Open(string path) =>
        XmlReader.Create(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read), Settings);

    private static int? Pixels(string? length) =>
        double.TryParse(
            length?.Replace("px", "", StringComparison.Ordinal),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var pixels
        ) && pixels is >= 1 and <= Largest
            ? (int)Math.Round(pixels)
            : null;
}
