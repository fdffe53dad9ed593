namespace Publish.Import;

/// <summary>One that endorses, in a line of a list: a name, and behind a sign a country or a word about it.</summary>
internal static class EndorsementLine
{
    private static readonly string[] Signs = [" / ", "／", "\t", " | "];
    private static readonly string[] Dashes = [" – ", " — ", " - "];

    public static bool IsEntry(string line) =>
        Signs.Any(sign => line.Contains(sign, StringComparison.Ordinal))
        || line.AsSpan().Count(';') > 2
        || line.AsSpan().Count('；') > 2
        || line.AsSpan().Count('、') > 2;

    /// <param name="country">Of the group that it stands in.</param>
    public static OldEndorsement Read(string line, string? country, bool isPerson)
    {
        foreach (var sign in Signs)
        {
            var parts = line.Split(sign, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
                continue;
            var code = CountryNames.CodeOf(parts[^1]);
            var about = string.Join(", ", code is null ? parts[1..] : parts[1..^1]);
            return new OldEndorsement(parts[0], about.Length == 0 ? null : about, code ?? country);
        }
        var (rest, last) = LastPart(line);
        if (last is not null && CountryNames.CodeOf(last) is { } found)
        {
            var (name, about) = isPerson ? Named(rest) : (rest, null);
            return new OldEndorsement(name, about, found);
        }
        var (bare, note) =
            isPerson ? Named(line)
            : country is null ? Dashed(line)
            : (line, null);
        return new OldEndorsement(bare, note, country);
    }

    private static (string Name, string? Note) Named(string line)
    {
        var comma = line.AsSpan().IndexOfAny(',', '，');
        return comma > 0 && comma + 1 < line.Length ? (line[..comma].Trim(), line[(comma + 1)..].Trim()) : Dashed(line);
    }

    private static (string Name, string? Note) Dashed(string line)
    {
        foreach (var dash in Dashes)
            if (line.IndexOf(dash, StringComparison.Ordinal) is > 0 and var at)
                return (line[..at].Trim(), line[(at + dash.Length)..].Trim());
        return (line, null);
    }

    private static (string Before, string? Last) LastPart(string line)
    {
        foreach (var dash in Dashes)
            if (
                line.LastIndexOf(dash, StringComparison.Ordinal) is > 0 and var at
                && CountryNames.CodeOf(line[(at + dash.Length)..]) is not null
            )
                return (line[..at].Trim(), line[(at + dash.Length)..]);
        var open = line.LastIndexOfAny(['(', '（']);
        if (open > 0 && line[^1] is ')' or '）' && CountryNames.CodeOf(line[(open + 1)..^1]) is not null)
            return (line[..open].Trim(), line[(open + 1)..^1]);
        var comma = line.LastIndexOfAny([',', '，']);
        return comma > 0 ? (line[..comma].Trim(), line[(comma + 1)..]) : (line, null);
    }
}
