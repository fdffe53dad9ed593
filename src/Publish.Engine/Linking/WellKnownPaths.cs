using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>Files at addresses that hosts, browsers and search engines look up by name.</summary>
public static class WellKnownPaths
{
    public static SitePath Sitemap { get; } = new("/sitemap.xml");

    /// <summary>A part of a sitemap that is too long for one file.</summary>
    /// <param name="part">Such as a year.</param>
    public static SitePath SitemapOf(string part) => new($"/sitemap-{part}.xml");

    public static SitePath Robots { get; } = new("/robots.txt");

    public static SitePath SecurityTxt { get; } = new("/.well-known/security.txt");

    public static SitePath Favicon { get; } = new("/favicon.svg");

    /// <summary>Netlify's file of response headers.</summary>
    public static SitePath Headers { get; } = new("/_headers");

    /// <summary>Netlify's file of redirects.</summary>
    public static SitePath Redirects { get; } = new("/_redirects");
}
