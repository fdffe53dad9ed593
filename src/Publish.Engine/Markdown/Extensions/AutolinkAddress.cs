using System.Buffers;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>
/// Recognizes bare web, mail and telephone addresses in text: ASCII only, so that letters of another script end them.
/// </summary>
internal static class AutolinkAddress
{
    private const string Mail = "mailto:",
        Phone = "tel:",
        Bare = "www.";

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static readonly string[] Starts = ["https://", "http://", Bare, "ftp://", Mail, Phone];

    private static readonly SearchValues<char> OfAddress = SearchValues.Create(Letters + "-._~:/?#[]@!$&'()*+,;=%");

    private static readonly SearchValues<char> OfHost = SearchValues.Create(Letters + "-._");

    private static readonly SearchValues<char> OfEntity = SearchValues.Create(Letters + "#");

    /// <summary>Whether an address may begin after a character; NUL stands for the start of a text.</summary>
    public static bool MayFollow(char before) =>
        before is >= '\u0080' or <= ' ' || "*_~([\"',:;|>".Contains(before, StringComparison.Ordinal);

    /// <summary>Length of the address at the start of a text; 0 for none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (StartOf(text) is not { } start)
            return 0;
        var address = Ended(text[..(text.IndexOfAnyExcept(OfAddress) is >= 0 and var end ? end : text.Length)]);
        if (address.Length <= start.Length)
            return 0;
        var rest = address[start.Length..];
        return start switch
        {
            Phone => rest[0] == '+' || char.IsAsciiDigit(rest[0]) ? address.Length : 0,
            Mail => rest.IndexOf('@') is > 0 and var at ? WithHost(address, start.Length + at + 1) : 0,
            Bare => WithHost(address, 0),
            _ => WithHost(address, start.Length),
        };
    }

    /// <summary>Link target of a recognized address: <c>www.</c> gets <c>https://</c>.</summary>
    public static string LinkOf(string address) => address[0] is 'w' or 'W' ? "https://" + address : address;

    /// <summary>
    /// Length of the prefix of a recognized address that is not shown: <c>mailto:</c> or <c>tel:</c>.
    /// </summary>
    public static int UnseenOf(ReadOnlySpan<char> address) =>
        address.StartsWith(Mail) ? Mail.Length
        : address.StartsWith(Phone) ? Phone.Length
        : 0;

    private static string? StartOf(ReadOnlySpan<char> text)
    {
        foreach (var start in Starts)
            if (
                text.StartsWith(
                    start,
                    start[0] is 'h' or 'w' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
                )
            )
                return start;
        return null;
    }

    /// <summary>
    /// Cuts an address at an unmatched bracket or an HTML entity, and trims punctuation from its end.
    /// </summary>
    private static ReadOnlySpan<char> Ended(ReadOnlySpan<char> address)
    {
        var open = new Stack<int>();
        for (var at = 0; at < address.Length; at++)
            if (address[at] is '(' or '[')
                open.Push(at);
            else if (
                (address[at] is ')' or ']' && !open.TryPop(out _))
                || (address[at] == '&' && IsEntity(address[(at + 1)..]))
            )
                address = address[..at];
        while (open.TryPop(out var first))
            address = address[..first];
        return address.TrimEnd("?!.,:;*_~'([");
    }

    private static bool IsEntity(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(OfEntity) is > 0 and var end && text[end] == ';';

    /// <summary>Length of an address with a valid host, up to what can follow a host; 0 for none.</summary>
    private static int WithHost(ReadOnlySpan<char> address, int start)
    {
        var rest = address[start..];
        var host = rest[..(rest.IndexOfAnyExcept(OfHost) is >= 0 and var end ? end : rest.Length)].TrimEnd("._");
        var last = host.LastIndexOf('.');
        if (
            last <= 0
            || host[0] == '.'
            || host.IndexOf("..") >= 0
            || host[(host[..last].LastIndexOf('.') + 1)..].Contains('_')
        )
            return 0;
        var after = rest[host.Length..];
        var port = after is [':', ..]
            ? after[1..(after[1..].IndexOfAnyExceptInRange('0', '9') is >= 0 and var stop ? stop + 1 : after.Length)]
            : default;
        var goesOn = port.IsEmpty ? after is ['/' or '?' or '#', ..] : ushort.TryParse(port, out _);
        return goesOn ? address.Length : start + host.Length;
    }
}
