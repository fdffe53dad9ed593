using System.Globalization;

namespace Publish.Engine.Localization;

/// <summary>Says what a file is and how large, the same in every language.</summary>
internal static class FileForms
{
    private static readonly string[] Units = ["KB", "MB", "GB"];

    /// <summary>
    /// In thousands, as systems show it; from megabytes on with a decimal while there is one digit before it.
    /// </summary>
    public static string Size(long bytes)
    {
        if (bytes < 1000)
            return bytes.ToString(CultureInfo.InvariantCulture) + " B";
        var (size, unit) = (bytes / 1000.0, 0);
        // Rounded first, so that nothing has 1000 KB.
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
