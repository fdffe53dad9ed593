using Microsoft.AspNetCore.StaticFiles;

namespace Publish.Cli.Preview;

/// <summary>The media type of a file by its extension, as a static host would send it.</summary>
internal static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    public static string Of(string file) =>
        Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".txt" or "" => "text/plain; charset=utf-8",
            _ => Known.TryGetContentType(file, out var type) ? type : "application/octet-stream",
        };
}
