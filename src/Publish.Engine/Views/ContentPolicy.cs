using System.Globalization;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>What a page may load and send: nothing from elsewhere, nothing inline. Data for search engines stands inline and is no script, so no policy stops it.</summary>
public static class ContentPolicy
{
    /// <summary>As a page may say it of itself.</summary>
    public static string OfPage(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + $"form-action {string.Join(' ', Forms(settings).Prepend("'self'").Distinct())}; base-uri 'none'";
    }

    /// <summary>Forms lead to where money and sign-ups go.</summary>
    private static IEnumerable<string> Forms(SiteSettings settings) => new[] { settings.Donate?.Url, settings.Newsletter?.Action }.OfType<string>()
        .Where(url => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)).Select(url => new Uri(url)).Select(url => $"{url.Scheme}://{url.IdnHost}{(url.IsDefaultPort ? "" : $":{url.Port.ToString(CultureInfo.InvariantCulture)}")}");
}
