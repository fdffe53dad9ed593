using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>
/// What a page may load and send: nothing from elsewhere, and of what stands in it a style by its hash.
/// </summary>
public static class ContentPolicy
{
    /// <summary>
    /// All that a page can say of itself; data for search engines is no script, so no policy stops it.
    /// </summary>
    public static string OfPage(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + $"connect-src 'self'; manifest-src 'self'; form-action {string.Join(' ', Forms(settings).Prepend("'self'"))}; base-uri 'none'";
    }

    /// <summary>
    /// Of a page in a mirror, which runs nothing: what lies beside it is a file, or is served with it.
    /// </summary>
    public static string OfMirror(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return "default-src 'none'; style-src 'self' file:; img-src 'self' file:; font-src 'self' file:; "
            + $"form-action {string.Join(' ', Forms(settings).DefaultIfEmpty("'none'"))}; base-uri 'none'";
    }

    /// <summary>Of a page that stands in a file by itself: it loads and runs nothing.</summary>
    /// <param name="styles">The words of each of its style elements.</param>
    public static string OfFile(params IEnumerable<string> styles) =>
        $"default-src 'none'; img-src data:; style-src {string.Join(' ', styles.Select(Hash).DefaultIfEmpty("'none'"))}; "
        + "base-uri 'none'; form-action 'none'";

    private static string Hash(string style) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

    /// <summary>Forms lead to where money and sign-ups go.</summary>
    private static IEnumerable<string> Forms(SiteSettings settings) =>
        new[] { settings.Donate?.Url, settings.Newsletter?.Action }
            .OfType<string>()
            .Where(url => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            .Select(url => Origin(new Uri(url)))
            .Distinct();

    private static string Origin(Uri url) =>
        $"{url.Scheme}://{url.IdnHost}{(url.IsDefaultPort ? "" : $":{url.Port.ToString(CultureInfo.InvariantCulture)}")}";
}
