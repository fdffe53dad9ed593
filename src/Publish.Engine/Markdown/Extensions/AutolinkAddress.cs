using System.Buffers;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>
/// Reads an address that stands among words without a mark: ASCII alone, so that words of another script end it.
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

    /// <summary>How long the address is that a text begins with; 0 where it begins with none.</summary>
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

    /// <summary>Where an address that was found so leads.</summary>
    public static string LinkOf(string address) => address[0] is 'w' or 'W' ? "https://" + address : address;

    /// <summary>How much of the start of an address that was found so is shown to nobody.</summary>
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
    /// Up to a bracket whose partner stands outside, without marks that end a sentence or open what is said next.
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

    /// <summary>The length up to what can follow a host's name; 0 where no host of the web is named.</summary>
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
