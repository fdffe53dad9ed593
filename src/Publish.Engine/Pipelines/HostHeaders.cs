using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Files;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Pipelines;

/// <summary>The headers that keep readers safe, each kind of file with its own.</summary>
internal static class HostHeaders
{
    private const string Unframed = "frame-ancestors 'none'";

    private static readonly ImmutableArray<string> Powers =
    [
        "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope", "hid", "idle-detection",
        "local-fonts", "magnetometer", "microphone", "midi", "payment", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
    ];

    /// <summary>What one value is right for, whatever is asked for, also where nothing stands.</summary>
    private static readonly ImmutableArray<string> Everywhere =
    [
        "Cross-Origin-Opener-Policy: same-origin",
        $"Permissions-Policy: {string.Join(", ", Powers.Select(power => power + "=()"))}",
        "Referrer-Policy: same-origin",
        "Strict-Transport-Security: max-age=31536000; includeSubDomains",
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
    ];

    /// <param name="outputs">Everything else that the site consists of.</param>
    public static string Write(Site site, ImmutableArray<Output> outputs, bool hasCards)
    {
        var paths = new HostPaths(site, outputs);
        var text = new StringBuilder();
        Rule(text, "/*", Everywhere);
        foreach (var pattern in paths.OfPages())
            Rule(text, pattern, [$"Content-Security-Policy: {ContentPolicy.OfPage(site.Settings)}; {Unframed}", Resource("same-origin")]);
        foreach (var extension in paths.Extensions())
            foreach (var pattern in paths.OfFiles(extension))
                Rule(text, pattern, OfFile(extension));
        Rule(text, ThemeFiles.Folder + "*", ["Cache-Control: public, max-age=31536000, immutable"]);
        // A card's look may change where its address does not, so it is kept for a day and not for ever.
        if (hasCards)
            Rule(text, CardViews.All, ["Cache-Control: public, max-age=86400"]);
        return text.ToString();
    }

    /// <summary>
    /// A PDF's policy leaves a browser's viewer alone, which some make a page of. Services elsewhere show a page's picture, and readers of feeds fetch them;
    /// a vector picture may hold script, which nobody has any use for.
    /// </summary>
    private static ImmutableArray<string> OfFile(string extension) => extension switch
    {
        "pdf" => [$"Content-Security-Policy: base-uri 'none'; form-action 'none'; {Unframed}", Resource("same-origin")],
        "svg" => [$"Content-Security-Policy: connect-src 'none'; font-src 'none'; img-src data:; object-src 'none'; script-src 'none'; {Unframed}; sandbox", Resource("same-origin")],
        "xml" or "rss" or "atom" or "rdf" or "mml" or "xsl" or "xslt" => [$"Content-Security-Policy: script-src 'none'; object-src 'none'; {Unframed}", Resource("cross-origin")],
        "png" or "jpg" or "jpeg" or "webp" or "gif" or "avif" => [Resource("cross-origin")],
        _ => [Resource("same-origin")],
    };

    private static string Resource(string policy) => "Cross-Origin-Resource-Policy: " + policy;

    private static void Rule(StringBuilder text, string pattern, ImmutableArray<string> headers)
    {
        text.Append(pattern).Append('\n');
        foreach (var header in headers)
            text.Append("  ").Append(header).Append('\n');
    }
}
