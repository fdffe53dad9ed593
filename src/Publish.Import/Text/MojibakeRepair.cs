using System.Text;

namespace Publish.Import;

/// <summary>
/// Undoes the commonest misreading: UTF-8 that was taken for the Windows code page of Western Europe.
/// </summary>
internal static class MojibakeRepair
{
    // What the bytes 80 to 9F became; where the code page has nothing they stayed as they were.
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text as it was; null where nothing in it can only have been that.</summary>
    public static string? Repaired(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('Â', 'ô') < 0)
            return null;
        StringBuilder? repaired = null;
        var done = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var length = text[at] switch
            {
                >= 'Â' and <= 'ß' => 2,
                >= 'à' and <= 'ï' => 3,
                >= 'ð' and <= 'ô' => 4,
                _ => 0,
            };
            if (length == 0 || at + length > text.Length || Decoded(text.AsSpan(at, length)) is not { } meant)
                continue;
            (repaired ??= new StringBuilder()).Append(text, done, at - done).Append(meant);
            done = at + length;
            at = done - 1;
        }
        return repaired?.Append(text, done, text.Length - done).ToString();
    }

    private static string? Decoded(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[4];
        for (var index = 0; index < text.Length; index++)
            if (Byte(text[index]) is { } one && (index == 0 || one is >= 0x80 and < 0xC0))
                bytes[index] = one;
            else
                return null;
        try
        {
            var meant = Strict.GetString(bytes[..text.Length]);
            return char.IsControl(meant[0]) ? null : meant;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static byte? Byte(char c) =>
        c is >= '\u00A0' and <= 'ÿ' ? (byte)c
        : Windows.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (byte)(0x80 + at)
        : null;
}
