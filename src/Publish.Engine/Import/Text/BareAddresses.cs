namespace Publish.Engine.Import;

/// <summary>Knows the addresses that English Markdown links without a mark.</summary>
internal static class BareAddresses
{
    private static readonly string[] Schemes = ["http", "https", "ftp", "mailto", "tel"];

    /// <summary>How long the plain address is that begins here, and may stay as it is; 0 where there is none.</summary>
    public static int LengthAt(string text, int at, in EscapePlace place)
    {
        if (place.InBrackets || place.Care != Care.Plain || text[at] != 'h' || (at > 0 ? text[at - 1] : place.Before) is not (' ' or '\n' or '('))
            return 0;
        var rest = text.AsSpan(at);
        var scheme = rest.StartsWith("https://") ? 8 : rest.StartsWith("http://") ? 7 : 0;
        var end = scheme;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '/' or '.' or '-' or '=' or '?' or '%' or '~' or ',' or ';' or ':' or ')'))
            end++;
        var good = scheme > 0 && end > scheme && (end < rest.Length ? rest[end] == ' ' : place.Next is '\0' or ' ');
        return good && OldAddress.Of(rest[..end].TrimEnd(".,;:)?").ToString()) is not null && rest[scheme..end].IndexOf("..") < 0 && rest[scheme..end].IndexOf('.') > 0 ? end : 0;
    }

    public static bool EndsScheme(ReadOnlySpan<char> before)
    {
        foreach (var scheme in Schemes)
            if (before.EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
