using System.Buffers;
using System.Text;

namespace Publish.Import;

/// <summary>Says which addresses of an old page may stand in a text.</summary>
internal static class OldLink
{
    private static readonly SearchValues<char> Impossible = SearchValues.Create(" \\\"<>\u007F\t\n\r\u00A0");

    /// <summary>The address as it can be written; null where it leads nowhere that a reader may go.</summary>
    public static string? Of(string? href)
    {
        var address = (href ?? "").Trim();
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (address.Length is 0 or > 4000 || address == "#" || address.StartsWith("//", StringComparison.Ordinal))
            return null;
        if (end > 0 && address[end] == ':')
        {
            var rest = address.AsSpan(end + 1);
            var good = address[..end].ToLowerInvariant() switch
            {
                "http" or "https" => rest.StartsWith("//")
                    && rest.Length > 2
                    && char.IsLetterOrDigit(rest[2])
                    && Uri.TryCreate(address, UriKind.Absolute, out _),
                "mailto" or "tel" => rest.Length > 0,
                _ => false,
            };
            return good ? Escaped(address) : null;
        }
        return address[0] is '/' or '#' ? Escaped(address) : null;
    }

    private static string Escaped(string address)
    {
        if (!address.AsSpan().ContainsAny(Impossible))
            return address;
        var escaped = new StringBuilder(address.Length + 8);
        foreach (var c in address)
            if (c is '\t' or '\n' or '\r')
                continue;
            else if (c is ' ' or '\\' or '"' or '<' or '>' or '\u007F' or '\u00A0')
                escaped.Append(Uri.HexEscape(c == '\u00A0' ? ' ' : c));
            else
                escaped.Append(c);
        return escaped.ToString();
    }
}
