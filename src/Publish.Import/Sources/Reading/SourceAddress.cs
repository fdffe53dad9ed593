namespace Publish.Import;

/// <summary>Where a page of an export stood, so that the addresses in it can be followed from there.</summary>
/// <param name="Page">Absolute, or a path that begins with <c>/</c>; null where the export does not say.</param>
internal sealed record SourceAddress(string? Page)
{
    private static readonly Uri Nowhere = new("http://nowhere.invalid/");

    /// <summary>The addresses of what is named otherwise in the export; null for what it does not know.</summary>
    public Func<string, string?>? Known { get; init; }

    private readonly Uri from =
        Uri.TryCreate(Page, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" ? absolute!
        : Uri.TryCreate(Nowhere, Page ?? "/", out var path) ? path
        : Nowhere;

    /// <summary>
    /// Absolute, a path that begins with <c>/</c>, or a <c>#fragment</c>; null for what is none of these.
    /// </summary>
    public string? Follow(string? address)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address) || address.Length > 4000)
            return null;
        if (Known?.Invoke(address) is { } known)
            return known;
        if (address[0] == '#')
            return address.Length > 1 ? address : null;
        if (Scheme(address) is { } scheme)
            return scheme is "mailto" or "tel" ? address
                : scheme is "http" or "https" && Uri.TryCreate(address, UriKind.Absolute, out var there)
                    ? WithinPage(there) ?? address
                : null;
        if (address.StartsWith("//", StringComparison.Ordinal))
            return from == Nowhere || from.Host == Nowhere.Host ? "https:" + address : from.Scheme + ":" + address;
        if (address[0] == '/')
            return address;
        if (!Uri.TryCreate(from, address, out var near))
            return null;
        return near.Host == Nowhere.Host
            ? Uri.UnescapeDataString(near.AbsolutePath) + near.Query + near.Fragment
            : near.AbsoluteUri;
    }

    /// <summary>Its path, as old sites are moved from one host to another.</summary>
    public static string PathOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https"
            ? absolute.PathAndQuery
            : address;

    private string? WithinPage(Uri there) =>
        there.Fragment.Length > 1 && there.GetLeftPart(UriPartial.Query) == from.GetLeftPart(UriPartial.Query)
            ? there.Fragment
            : null;

    private static string? Scheme(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (end <= 0 || address[end] != ':')
            return null;
        var scheme = new string([.. address[..end].Where(sign => !char.IsControl(sign) && !char.IsWhiteSpace(sign))]);
        return scheme.ToUpperInvariant() switch
        {
            "HTTP" => "http",
            "HTTPS" => "https",
            "MAILTO" => "mailto",
            "TEL" => "tel",
            _ => "other",
        };
    }
}
