using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Assets;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Views;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Writes the <c>_headers</c> file: security headers (CSP, HSTS, Permissions-Policy) and caching.</summary>
internal static class HostHeaders
{
    private const string Named = "Content-Security-Policy: ";

    private const string Shared = Named + "base-uri 'none'; frame-ancestors 'none'";

    private const string Still = "script-src 'none'; object-src 'none'";

    private const string Own = "Cross-Origin-Resource-Policy: same-origin";

    private const string ForEver = "Cache-Control: public, max-age=31536000, immutable";

    private static readonly ImmutableArray<string> Powers =
    [
        "accelerometer",
        "autoplay",
        "camera",
        "display-capture",
        "encrypted-media",
        "geolocation",
        "gyroscope",
        "hid",
        "idle-detection",
        "local-fonts",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "publickey-credentials-get",
        "screen-wake-lock",
        "serial",
        "usb",
        "xr-spatial-tracking",
    ];

    /// <summary>The headers of every response, including 404.</summary>
    private static readonly ImmutableArray<string> Everywhere =
    [
        Shared,
        "Cross-Origin-Opener-Policy: same-origin",
        $"Permissions-Policy: {string.Join(", ", Powers.Select(power => power + "=()"))}",
        "Referrer-Policy: same-origin",
        "Strict-Transport-Security: max-age=31536000; includeSubDomains",
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
    ];

    /// <summary>
    /// Writes the file. Files are matched by extension alone, as pages are also served at their folder or as 404.
    /// </summary>
    /// <param name="outputs">All outputs of the site.</param>
    public static string Write(Site site, ImmutableArray<Output> outputs, bool hasCards)
    {
        var paths = new HostPaths(outputs);
        var text = new StringBuilder();
        Rule(text, "/*", Everywhere);
        foreach (var extension in paths.Extensions())
            if (OfFile(extension, site.Settings) is { IsEmpty: false } headers)
                foreach (var pattern in IsPage(extension) ? [$"/*.{extension}"] : paths.Of(extension))
                    Rule(text, pattern, headers);
        Rule(text, ThemeFiles.Folder + "*", [ForEver]);
        if (site.Files.Values.Any(file => file.Versions.Any()))
            Rule(text, ScaledVersions.Folder + "*", [ForEver]);
        // A card can change at the same address when its look does, so it is cached for a day only.
        if (hasCards)
            Rule(text, CardViews.All, ["Cache-Control: public, max-age=86400"]);
        return text.ToString();
    }

    /// <summary>
    /// Headers of a file type. A host may send its policy beside or instead of the general one, so each repeats all of
    /// it. PDFs: no rules that break browsers' viewers; SVG: no scripts; HTML from <c>assets</c>: the pages' policy.
    /// </summary>
    private static ImmutableArray<string> OfFile(string extension, SiteSettings settings) =>
        extension switch
        {
            "css" or "js" or "txt" => [Own],
            "pdf" => [Policy("form-action 'none'"), Own],
            "svg" => [Policy($"connect-src 'none'; font-src 'none'; img-src data:; {Still}; sandbox"), Own],
            "xml" or "rss" or "atom" or "rdf" or "mml" or "xsl" or "xslt" => [Policy(Still)],
            _ when IsPage(extension) => [$"{Named}{ContentPolicy.OfPage(settings)}; frame-ancestors 'none'", Own],
            _ => [],
        };

    private static bool IsPage(string extension) => extension is "html" or "htm" or "xhtml" or "xht";

    private static string Policy(string more) => $"{Shared}; {more}";

    private static void Rule(StringBuilder text, string pattern, ImmutableArray<string> headers)
    {
        text.Append(pattern).Append('\n');
        foreach (var header in headers)
            text.Append("  ").Append(header).Append('\n');
    }
}
