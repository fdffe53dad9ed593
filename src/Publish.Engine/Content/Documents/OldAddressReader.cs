using System.Net;
using System.Text.RegularExpressions;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>
/// Parses old addresses (aliases) as copied from a browser or an older system; accepts only what a host can redirect
/// from.
/// </summary>
internal static partial class OldAddressReader
{
    /// <summary>The address, or null where a host could not distinguish it or would read it as a pattern.</summary>
    public static OldAddress? Read(string text)
    {
        if (text.AsSpan().Contains('%') && !IsUtf8(text))
            return null;
        var question = text.IndexOf('?', StringComparison.Ordinal);
        var path = UnicodeNormalization.Of(Uri.UnescapeDataString(question < 0 ? text : text[..question]));
        if (!IsPath(path) || (path.Length == 1 && question < 0))
            return null;
        if (question < 0)
            return new OldAddress(path);
        var pairs = text[(question + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair).ToArray();
        return
            pairs.Length > 0
            && Array.TrueForAll(pairs, pair => pair is not null)
            && pairs.DistinctBy(pair => pair!.Split('=')[0]).Count() == pairs.Length
            ? new OldAddress(path, string.Join('&', pairs.Order(StringComparer.Ordinal)))
            : null;
    }

    /// <summary>
    /// Whether a host can match the path: no placeholder (<c>/:</c>), wildcard, dot segment or <c>/.netlify</c>.
    /// </summary>
    private static bool IsPath(string path) =>
        path.StartsWith('/')
        && !path.Contains("//", StringComparison.Ordinal)
        && !path.Contains("/:", StringComparison.Ordinal)
        && path.AsSpan().IndexOfAny("\\*?#") < 0
        && !path.Any(letter => char.IsControl(letter) || (letter != ' ' && char.IsWhiteSpace(letter)))
        && !path.StartsWith("/.netlify", StringComparison.Ordinal)
        && !ControlCharacters.HidesPart(path)
        && !path.Split('/').Any(part => part is "." or "..");

    /// <summary>
    /// Whether percent escapes are UTF-8; those of another encoding, such as EUC-KR, never match on a host.
    /// </summary>
    private static bool IsUtf8(string text) => !WebUtility.UrlDecode(text).Contains('\uFFFD', StringComparison.Ordinal);

    private static string? Pair(string typed)
    {
        var pair = UnicodeNormalization.Of(Uri.UnescapeDataString(typed.Replace('+', ' ')));
        return Whole().IsMatch(pair) && !ControlCharacters.HidesPart(pair) ? pair : null;
    }

    /// <summary>
    /// Matches a key with a value; not a value behind a colon (a placeholder), nor a key that begins with a digit (a
    /// status).
    /// </summary>
    [GeneratedRegex(@"^[A-Za-z_][\w.\[\]-]*=(?!:)[^\s=&#\p{Cc}]*\z")]
    private static partial Regex Whole();
}
