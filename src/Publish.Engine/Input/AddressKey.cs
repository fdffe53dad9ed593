using Publish.Model;

namespace Publish.Engine.Input;

/// <summary>
/// Comparison keys of addresses for every rule about them: NFC, without <c>index.html</c> and trailing slash,
/// optionally case-folded.
/// </summary>
internal static class AddressKey
{
    private const string Index = "/index.html";

    /// <summary>Key that must be unique on the site: case-insensitive, because some servers and disks are.</summary>
    /// <param name="path">Not percent-encoded.</param>
    public static string Of(string path) => Folded(Plain(path));

    public static string Of(SitePath path) => Of(path.Value);

    /// <summary>
    /// Case-sensitive key under which every server finds the address: <see cref="Of(string)"/> without case folding.
    /// </summary>
    /// <param name="path">Not percent-encoded.</param>
    public static string Plain(string path)
    {
        var plain = UnicodeNormalization.Of(path);
        plain = (plain.EndsWith(Index, StringComparison.Ordinal) ? plain[..^Index.Length] : plain).TrimEnd('/');
        return plain.Length == 0 ? "/" : plain;
    }

    /// <summary>
    /// Decoded path of an address as typed, without query and fragment, such as of <c>/caf%C3%A9/?page=2#top</c>.
    /// </summary>
    public static string PathOf(string typed) => Uri.UnescapeDataString(typed.Split('?', '#')[0]);

    /// <summary>
    /// Path with NFC and case folding, as on case-insensitive disks: to upper, then to lower case, because some letters
    /// have only one of the mappings; ß is ss.
    /// </summary>
    public static string Folded(string path) =>
        UnicodeNormalization.Of(
            UnicodeNormalization
                .Of(path)
                .ToUpperInvariant()
                .ToLowerInvariant()
                .Replace("ß", "ss", StringComparison.Ordinal)
        );
}
