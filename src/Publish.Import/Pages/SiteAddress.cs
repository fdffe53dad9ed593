namespace Publish.Import;

/// <summary>
/// Addresses of an old site in one form, so that a link and the page that it leads to can be compared.
/// </summary>
internal static class SiteAddress
{
    /// <summary>Stands for the site where nothing says which one it is.</summary>
    public static Uri Nowhere { get; } = new("http://old.invalid/");

    private static readonly string[] Tracking =
    [
        "fbclid",
        "gclid",
        "dclid",
        "msclkid",
        "mc_cid",
        "mc_eid",
        "igshid",
        "yclid",
        "_ga",
    ];

    /// <summary>Absolute, or a path where the site is not known.</summary>
    public static string Text(Uri address) =>
        address.Host == Nowhere.Host ? address.PathAndQuery + address.Fragment : address.AbsoluteUri;

    /// <summary>Null for what is no address that a text may lead to, such as a script.</summary>
    public static Uri? Resolve(Uri page, string? written)
    {
        var text = written
            ?.Trim()
            .Replace("\n", "", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\t", "", StringComparison.Ordinal);
        if (string.IsNullOrEmpty(text) || !Uri.TryCreate(page, text, out var uri))
            return null;
        if (uri.Scheme is not ("http" or "https"))
            return uri.Scheme is "mailto" or "tel" or "ftp" ? uri : null;
        return Saved(page, Untracked(uri));
    }

    /// <summary>
    /// A link that a mirroring program rewrote names a file: back to the address that it was saved from.
    /// </summary>
    private static Uri Saved(Uri page, Uri uri)
    {
        if (uri.Host != page.Host)
            return uri;
        var path = uri.AbsolutePath;
        var isFile =
            path.Contains("%3F", StringComparison.OrdinalIgnoreCase)
            || path.Contains("%252F", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith("/index.htm", StringComparison.OrdinalIgnoreCase);
        return
            isFile
            && Uri.TryCreate(
                uri,
                FileAddresses.PathOf(path[1..].Replace("%25", "%", StringComparison.Ordinal))
                    + uri.Query
                    + uri.Fragment,
                out var address
            )
            ? address
            : uri;
    }

    private static Uri Untracked(Uri uri)
    {
        if (uri.Query.Length < 2)
            return uri;
        var parts = uri.Query[1..].Split('&');
        var kept = Array.FindAll(parts, part => !IsTracking(part));
        return kept.Length == parts.Length ? uri : new UriBuilder(uri) { Query = string.Join('&', kept) }.Uri;
    }

    private static bool IsTracking(string part)
    {
        var name = part.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(Tracking, one => one.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
