using Publish.Engine.Markdown.Extensions;

namespace Publish.Import;

/// <summary>Knows the addresses that Markdown links without a mark.</summary>
internal static class OldAutolinks
{
    private static readonly string[] Schemes = ["http", "https", "ftp", "mailto", "tel"];

    /// <summary>How long the plain address is that begins here, and may stay as it is; 0 where there is none.</summary>
    public static int LengthAt(string text, int at, in EscapePlace place)
    {
        if (
            place.Care != Care.Plain
            || text[at] != 'h'
            || !AutolinkAddress.MayFollow(at > 0 ? text[at - 1] : place.Before)
        )
            return 0;
        var rest = text.AsSpan(at);
        var length = AutolinkAddress.LengthAt(rest);
        var ends = length < rest.Length || place.Next is '\0' or ' ' or '\n' or ']' or >= '\u0080';
        return length > 0 && ends && OldLink.Of(rest[..length].ToString()) is not null ? length : 0;
    }

    public static bool EndsScheme(ReadOnlySpan<char> before)
    {
        foreach (var scheme in Schemes)
            if (before.EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
