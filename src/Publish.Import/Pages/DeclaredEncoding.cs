using System.Buffers;
using System.Text;

namespace Publish.Import;

/// <summary>What a page says itself of its characters, which may be untrue.</summary>
internal static class DeclaredEncoding
{
    /// <summary>Where browsers look, and a little further: some programs write long heads.</summary>
    private const int Looked = 8192;

    private static readonly SearchValues<char> EndsLabel = SearchValues.Create(" \t\r\n\"'/>;?");

    /// <summary>The label as it stands there; null where there is none.</summary>
    public static string? Label(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        return
            head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && After(head.AsSpan(0, Math.Max(head.IndexOf('>', StringComparison.Ordinal), 0)), "encoding") is { } xml
            ? xml
            : InMeta(head);
    }

    private static string? InMeta(string head)
    {
        for (
            var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = head.IndexOf("<meta", at + 5, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = head.IndexOf('>', at);
            if (After(head.AsSpan(at, (end < 0 ? head.Length : end) - at), "charset") is { } label)
                return label;
        }
        return null;
    }

    private static string? After(ReadOnlySpan<char> tag, string word)
    {
        var at = tag.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = tag[(at + word.Length)..].TrimStart();
        if (value.IsEmpty || value[0] != '=')
            return null;
        value = value[1..].TrimStart().TrimStart("\"'");
        var end = value.IndexOfAny(EndsLabel);
        var label = end < 0 ? value : value[..end];
        return label.IsEmpty ? null : label.ToString();
    }
}
