using System.Globalization;

namespace Publish.Import;

/// <summary>Reads the plain values of an array that PHP wrote: <c>a:2:{s:2:"en";i:12;…}</c>.</summary>
internal static class PhpArray
{
    private const int Longest = 100_000;

    /// <summary>
    /// Keys with their texts and whole numbers; what stands in arrays within it is passed over, and nothing is ever
    /// made of it but text.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Read(string written)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (written.Length > Longest || !written.AsSpan().TrimStart().StartsWith("a:", StringComparison.Ordinal))
            return values;
        var (depth, key) = (0, default(string));
        for (var at = 0; at < written.Length; )
            switch (written[at])
            {
                case '{':
                    (depth, key, at) = (depth + 1, null, at + 1);
                    break;
                case '}':
                    (depth, key, at) = (depth - 1, null, at + 1);
                    break;
                case 's' or 'i' or 'b' or 'd' when Value(written, ref at) is { } value:
                    if (depth == 1)
                    {
                        if (key is not null)
                            values.TryAdd(key, value);
                        key = key is null ? value : null;
                    }
                    break;
                default:
                    at++;
                    break;
            }
        return values;
    }

    private static string? Value(string written, ref int at)
    {
        if (at + 2 >= written.Length || written[at + 1] != ':')
            return null;
        if (written[at] != 's')
        {
            var end = written.IndexOf(';', at);
            if (end < 0)
                return null;
            var number = written[(at + 2)..end];
            at = end + 1;
            return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? number : "";
        }
        // The length counts bytes, and exports are often written anew in another encoding: the quotes are surer.
        var open = written.IndexOf('"', at);
        var close = open < 0 ? -1 : written.IndexOf("\";", open + 1, StringComparison.Ordinal);
        if (close < 0)
            return null;
        at = close + 2;
        return written[(open + 1)..close];
    }
}
