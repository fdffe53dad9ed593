namespace Publish.Import;

/// <summary>Shows what was there and what is there, around the first place where they differ.</summary>
internal static class Excerpts
{
    private const int Around = 20;
    private const int Length = 50;

    public static string Of(ReadingShape was, ReadingShape shown)
    {
        var (one, other) =
            was.Words == shown.Words ? (Readable(was.Whole), Readable(shown.Whole)) : (was.Words, shown.Words);
        var at = one.AsSpan().CommonPrefixLength(other);
        return $"“{Cut(one, at)}” – “{Cut(other, at)}”";
    }

    private static string Cut(string text, int at)
    {
        var start = Math.Clamp(at - Around, 0, text.Length);
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start]))
            start++;
        var end = Math.Min(start + Length, text.Length);
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end--;
        return text[start..Math.Max(start, end)].Trim();
    }

    private static string Readable(string shape) =>
        string.Concat(
            shape.Select(c =>
                c switch
                {
                    '\n' => " / ",
                    '\u0001' or '\u0005' or '\u000E' => "‹",
                    '\u0002' or '\u0006' or '\u0007' or '\u000F' => "›",
                    '\u0010' => "•",
                    < ' ' => "",
                    _ => c.ToString(),
                }
            )
        );
}
