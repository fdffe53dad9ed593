namespace Publish.Engine.Embargo;

/// <summary>
/// Decodes percent escapes in bytes, so that Korean or Chinese slugs in addresses are found by the leak scan.
/// </summary>
internal static class PercentEscapes
{
    public static ReadOnlySpan<byte> Undone(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)'%'))
            return bytes;
        var undone = new byte[bytes.Length];
        var length = 0;
        while (bytes.IndexOf((byte)'%') is >= 0 and var at)
        {
            bytes[..at].CopyTo(undone.AsSpan(length));
            length += at;
            var isEscape =
                at + 2 < bytes.Length
                && char.IsAsciiHexDigit((char)bytes[at + 1])
                && char.IsAsciiHexDigit((char)bytes[at + 2]);
            undone[length++] = isEscape ? (byte)(Digit(bytes[at + 1]) << 4 | Digit(bytes[at + 2])) : (byte)'%';
            bytes = bytes[(at + (isEscape ? 3 : 1))..];
        }
        bytes.CopyTo(undone.AsSpan(length));
        return undone.AsSpan(0, length + bytes.Length);
    }

    private static int Digit(byte hex) => hex <= '9' ? hex - '0' : (hex | 0x20) - 'a' + 10;
}
