using System.Buffers;
using Publish.Engine.Input;

namespace Publish.Translation.Moves;

/// <summary>Edits an id or a path as it is written in a file, at a recorded offset.</summary>
internal static class WrittenLink
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n)>\"'#?,]}");

    /// <summary>Replaces an id; null where another id is written there.</summary>
    public static TextEdit? Id(string text, int offset, string old, string now)
    {
        var (start, typed) = At(text, offset);
        var id = typed.StartsWith("./", StringComparison.Ordinal) ? typed[2..] : typed;
        return Decoded(id).TrimEnd('/') == old
            ? new TextEdit(start, typed.Length, now + typed[typed.TrimEnd('/').Length..])
            : null;
    }

    /// <summary>
    /// Replaces a site path, or the beginning of a longer one below it; null where another path is written there.
    /// </summary>
    public static TextEdit? Path(string text, int offset, string old, string now)
    {
        var (start, typed) = At(text, offset);
        var path = Decoded(typed);
        var instead =
            AddressKey.Plain(path) == AddressKey.Plain(old) ? now
            : path.StartsWith(old, StringComparison.Ordinal) ? now + path[old.Length..]
            : null;
        return instead is null
            ? null
            : new TextEdit(
                start,
                typed.Length,
                typed.Contains('%', StringComparison.Ordinal) ? new Model.SitePath(instead).Href : instead
            );
    }

    private static (int Start, string Typed) At(string text, int offset)
    {
        var start = offset < text.Length && text[offset] is '<' or '"' or '\'' ? offset + 1 : offset;
        var end = text.AsSpan(Math.Min(start, text.Length)).IndexOfAny(Ends);
        return (start, end < 0 ? text[Math.Min(start, text.Length)..] : text.Substring(start, end));
    }

    private static string Decoded(string typed) => UnicodeNormalization.Of(Uri.UnescapeDataString(typed));
}
