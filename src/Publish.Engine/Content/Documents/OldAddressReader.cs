using System.Net;
using System.Text.RegularExpressions;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>
/// Reads old addresses as people copy them from a browser or an older system: what a host can be told to lead on, and
/// nothing else.
/// </summary>
internal static partial class OldAddressReader
{
    /// <summary>
    /// The address, or null where a host could not tell it from others or would take it for a pattern.
    /// </summary>
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
    /// A name behind a colon is a placeholder to hosts, a star is anything, and their own folder is no site's.
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

    /// <summary>Escapes of another encoding, such as EUC-KR, are letters of this one to no host.</summary>
    private static bool IsUtf8(string text) => !WebUtility.UrlDecode(text).Contains('\uFFFD', StringComparison.Ordinal);

    private static string? Pair(string typed)
    {
        var pair = UnicodeNormalization.Of(Uri.UnescapeDataString(typed.Replace('+', ' ')));
        return Whole().IsMatch(pair) && !ControlCharacters.HidesPart(pair) ? pair : null;
    }

    /// <summary>
    /// A value behind a colon is a placeholder, and a key that begins with a digit is taken for a status.
    /// </summary>
    [GeneratedRegex(@"^[A-Za-z_][\w.\[\]-]*=(?!:)[^\s=&#\p{Cc}]*\z")]
    private static partial Regex Whole();
}
