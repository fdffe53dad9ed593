using System.Globalization;

namespace Publish.Engine.Words;

/// <summary>Says what a file is and how large, the same in every language.</summary>
internal static class FileForms
{
    private static readonly (string Name, double Bytes)[] Units = [("GB", 1e9), ("MB", 1e6), ("KB", 1e3)];

    /// <summary>In thousands, as systems show it; a decimal from megabytes on while there is one digit before it.</summary>
    public static string Size(long bytes)
    {
        foreach (var (name, unit) in Units)
        {
            var size = bytes / unit;
            if (Math.Round(size, name == "KB" ? 0 : 1) < 1)
                continue;
            var form = name != "KB" && Math.Round(size, 1) < 10 ? "0.#" : "0";
            // 999.6 KB must not become 1000 KB.
            return form == "0" && Math.Round(size) >= 1000 && name != "GB"
                ? Size((long)(unit * 1000))
                : size.ToString(form, CultureInfo.InvariantCulture) + " " + name;
        }
        return bytes.ToString(CultureInfo.InvariantCulture) + " B";
    }

    public static string Type(string path) => Path.GetExtension(path).ToLowerInvariant() switch
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
