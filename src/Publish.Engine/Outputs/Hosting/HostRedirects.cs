using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>
/// Writes the <c>_redirects</c> file: redirects (301), gone addresses (410) and 404 pages; rules with more query
/// parameters first, as the first match wins.
/// </summary>
internal static class HostRedirects
{
    /// <summary>Punctuation that browsers leave unescaped in a path; without the star, which is a wildcard.</summary>
    private const string Kept = "-._~!$&'()+,;=:@";

    /// <summary>Writes the file.</summary>
    /// <param name="others">All other outputs of the site.</param>
    public static string Write(Site site, Addresses addresses, ImmutableArray<Output> others)
    {
        var standing = others.Select(output => AddressKey.Of(output.Path)).ToHashSet(StringComparer.Ordinal);
        var pages = site
            .Redirects.OrderByDescending(redirect => redirect.From.Pairs.Length)
            .SelectMany(redirect =>
                Forms(redirect.From)
                    .Select(from =>
                        $"{from} {redirect.To.Href} {(standing.Contains(AddressKey.Of(redirect.From.Path)) ? "301!" : "301")}"
                    )
            );
        var files =
            from move in site.MovedFolders
            from output in others
            where
                output.Path.Value.Length > move.To.Value.Length
                && output.Path.Value.StartsWith(move.To.Value, StringComparison.Ordinal)
            from form in Forms(new OldAddress(MovedFolders.Before(output.Path, move.From, move.To)))
            select $"{form} {output.Path.Href} 301";
        var gone = site.Settings.Gone.SelectMany(address =>
            Forms(address)
                .Select(from =>
                    $"{from} {addresses.In(addresses.LanguageOf(address.Path), SharedPath.NotFound).Href} 410"
                )
        );
        var missing = site
            .Languages.Skip(1)
            .Select(language =>
                $"{addresses.In(language, SharedPath.Home)}* {addresses.In(language, SharedPath.NotFound).Href} 404"
            );
        return string.Concat(pages.Concat(files).Concat(gone).Concat(missing).Distinct().Select(line => line + "\n"));
    }

    /// <summary>
    /// An address percent-encoded, as the host documents it, and unescaped, as its local server compares it; the latter
    /// not with white space, which ends a field.
    /// </summary>
    private static IEnumerable<string> Forms(OldAddress address)
    {
        var query = string.Concat(address.Pairs.Select(pair => " " + pair));
        var escaped = Escaped(address.Path);
        yield return escaped + query;
        if (!address.Path.All(char.IsAscii) && !address.Path.Any(char.IsWhiteSpace))
            yield return address.Path + query;
    }

    private static string Escaped(string path)
    {
        var escaped = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes())
            escaped.Append(
                rune.Value == '/'
                || Rune.IsLetterOrDigit(rune) && rune.IsAscii
                || rune.IsAscii && Kept.Contains((char)rune.Value, StringComparison.Ordinal)
                    ? rune.ToString()
                    : Uri.EscapeDataString(rune.ToString())
            );
        return escaped.ToString();
    }
}
