using System.Globalization;

namespace Publish.Engine.Localization;

/// <summary>Formats file sizes and types; the same in every language.</summary>
internal static class FileForms
{
    private static readonly string[] Units = ["KB", "MB", "GB"];

    /// <summary>A size in decimal units (1 KB = 1000 bytes); from megabytes on with a decimal below 10.</summary>
    public static string Size(long bytes)
    {
        if (bytes < 1000)
            return bytes.ToString(CultureInfo.InvariantCulture) + " B";
        var (size, unit) = (bytes / 1000.0, 0);
        // Rounded first, so that no size is 1000 KB.
        for (; Math.Round(size) >= 1000 && unit < Units.Length - 1; unit++)
            size /= 1000;
        var form = unit > 0 && Math.Round(size, 1) < 10 ? "0.#" : "0";
        return size.ToString(form, CultureInfo.InvariantCulture) + " " + Units[unit];
    }

    public static string Type(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".doc" or ".docx" => "Word",
            ".xls" or ".xlsx" => "Excel",
            ".ppt" or ".pptx" => "PowerPoint",
            ".odt" or ".ods" or ".odp" => "OpenDocument",
            ".jpg" or ".jpeg" => "JPEG",
            ".tif" or ".tiff" => "TIFF",
            ".htm" or ".html" => "HTML",
            ".epub" => "EPUB",
            ".webp" => "WebP",
            "" => "",
            var extension => extension[1..].ToUpperInvariant(),
        };
}
