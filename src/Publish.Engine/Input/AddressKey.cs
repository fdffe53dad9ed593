using Publish.Model;

namespace Publish.Engine.Input;

/// <summary>
/// What addresses are compared by, in every rule about them: however slashes, escapes, letters and marks are written,
/// one address has one key.
/// </summary>
internal static class AddressKey
{
    private const string Index = "/index.html";

    /// <summary>
    /// The key under which no two things may stand: some servers and disks take upper and lower case for the same.
    /// </summary>
    /// <param name="path">Not percent-encoded.</param>
    public static string Of(string path) => Folded(Plain(path));

    public static string Of(SitePath path) => Of(path.Value);

    /// <summary>
    /// The key under which something is found by every server: like <see cref="Of(string)"/>, but of the case it is
    /// written in.
    /// </summary>
    /// <param name="path">Not percent-encoded.</param>
    public static string Plain(string path)
    {
        var plain = UnicodeNormalization.Of(path);
        plain = (plain.EndsWith(Index, StringComparison.Ordinal) ? plain[..^Index.Length] : plain).TrimEnd('/');
        return plain.Length == 0 ? "/" : plain;
    }

    /// <summary>The path of an address as somebody typed it, such as <c>/caf%C3%A9/?page=2#top</c>.</summary>
    public static string PathOf(string typed) => Uri.UnescapeDataString(typed.Split('?', '#')[0]);

    /// <summary>
    /// A path as those disks see it that know neither upper case nor separate marks; both cases are needed for letters
    /// that have the other one only one way, and ß is SS to some.
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
