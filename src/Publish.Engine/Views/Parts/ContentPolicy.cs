using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Content Security Policy of pages: same origin only.</summary>
public static class ContentPolicy
{
    /// <summary>Policy of a page on the site, as its <c>meta</c> element; JSON-LD is no script to it.</summary>
    public static string OfPage(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + $"connect-src 'self'; manifest-src 'self'; form-action {string.Join(' ', Forms(settings).Prepend("'self'"))}; base-uri 'none'";
    }

    /// <summary>Policy of a page in a mirror: no scripts; files beside it or from the same origin.</summary>
    public static string OfMirror(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return "default-src 'none'; style-src 'self' file:; img-src 'self' file:; font-src 'self' file:; "
            + $"form-action {string.Join(' ', Forms(settings).DefaultIfEmpty("'none'"))}; base-uri 'none'";
    }

    /// <summary>Policy of a single-file page: nothing is loaded or run.</summary>
    /// <param name="styles">Content of each of its style elements, allowed by hash.</param>
    public static string OfFile(params IEnumerable<string> styles) =>
        $"default-src 'none'; img-src data:; style-src {string.Join(' ', styles.Select(Hash).DefaultIfEmpty("'none'"))}; "
        + "base-uri 'none'; form-action 'none'";

    private static string Hash(string style) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

    /// <summary>Origins that forms are sent to: donations and newsletter.</summary>
    private static IEnumerable<string> Forms(SiteSettings settings) =>
        new[] { settings.Donate?.Url, settings.Newsletter?.Action }
            .OfType<string>()
            .Where(url => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            .Select(url => Origin(new Uri(url)))
            .Distinct();

    private static string Origin(Uri url) =>
        $"{url.Scheme}://{url.IdnHost}{(url.IsDefaultPort ? "" : $":{url.Port.ToString(CultureInfo.InvariantCulture)}")}";
}
