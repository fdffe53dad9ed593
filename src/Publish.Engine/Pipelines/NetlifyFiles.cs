using System.Text;
using Publish.Engine.Files;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Pipelines;

/// <summary>What the host must know: headers that keep readers safe, redirects from old addresses, a 404 page a language.</summary>
public sealed class NetlifyFiles(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
    [
        new DataOutput(new SitePath("/_headers"), nameof(NetlifyFiles), () => Encoding.UTF8.GetBytes(Headers(site))),
        new DataOutput(new SitePath("/_redirects"), nameof(NetlifyFiles), () => Encoding.UTF8.GetBytes(Redirects(site))),
    ];

    /// <summary>A card's look may change where its address does not, so it is kept for a day and not for ever.</summary>
    private string Headers(Site site) => $"""
        /*
          Content-Security-Policy: {Policy(site.Settings)}
          Cross-Origin-Opener-Policy: same-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
          Referrer-Policy: same-origin
          Strict-Transport-Security: max-age=31536000; includeSubDomains
          X-Content-Type-Options: nosniff
        {ThemeFiles.Folder}*
          Cache-Control: public, max-age=31536000, immutable

        """ + (views.Of(site).Cards.AreDrawn ? $"{CardViews.All}\n  Cache-Control: public, max-age=86400\n" : "");

    /// <summary>Nothing from elsewhere, nothing inline; forms may lead to where money and sign-ups go.</summary>
    private static string Policy(SiteSettings settings)
    {
        var forms = new[] { settings.Donate?.Url, settings.Newsletter?.Action }.OfType<string>()
            .Where(url => url.StartsWith("https://", StringComparison.Ordinal)).Select(url => new Uri(url).GetLeftPart(UriPartial.Authority));
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + $"form-action {string.Join(' ', forms.Prepend("'self'").Distinct())}; base-uri 'none'; frame-ancestors 'none'";
    }

    private string Redirects(Site site)
    {
        var lines = site.Redirects.Select(redirect => $"{redirect.From.Href} {redirect.To.Href} 301")
            .Concat(site.Languages.Skip(1).Select(language => $"/{language.UrlTag}/* {views.Of(site).Addresses.NotFound(language).Href} 404"));
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
