using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Publish.Import;

/// <summary>Finds out which characters old bytes are: what they say themselves is often untrue.</summary>
internal static class OldBytes
{
    /// <summary>What is judged; the whole is decoded once.</summary>
    private const int Judged = 128 * 1024;

    private static readonly ImmutableArray<int> Guesses =
    [
        Encodings.Korean,
        Encodings.Simplified,
        Encodings.Traditional,
        Encodings.Japanese,
        Encodings.JapaneseUnix,
        Encodings.Western,
    ];

    public static OldCharacters Decode(ReadOnlySpan<byte> bytes)
    {
        if (Marked(bytes) is { } marked)
            return Read(bytes, marked, null);
        var label = DeclaredEncoding.Label(bytes);
        if (Shifts(bytes) && Encodings.Named(label) is { } shifting)
            return Read(bytes, shifting, null);
        if (Utf8.IsValid(bytes))
            return new OldCharacters(Encoding.UTF8.GetString(bytes), []);
        var part = bytes[..Math.Min(bytes.Length, Judged)];
        if (IsNearlyUtf8(part))
            return Read(bytes, Encoding.UTF8, null);
        return Guess(bytes, part, label);
    }

    private static OldCharacters Guess(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> part, string? label)
    {
        var declared = Encodings.Named(label);
        var best = declared is null or UTF8Encoding ? Encodings.Of(Encodings.Western) : declared;
        var most = double.MinValue;
        foreach (var encoding in Candidates(part, declared))
        {
            var likely =
                Likelihood.Of(encoding.GetString(part), encoding.CodePage)
                + (encoding.CodePage == declared?.CodePage ? 0.1 : 0);
            if (likely > most)
                (best, most) = (encoding, likely);
        }
        return Read(
            bytes,
            best,
            best.CodePage == declared?.CodePage ? null
                : label is null
                    ? $"The page does not say which characters it is written in; it was read as {best.WebName}."
                : $"The page says that it is written in {Short(label)}, which does not fit its bytes; it was read as {best.WebName}."
        );
    }

    private static IEnumerable<Encoding> Candidates(ReadOnlySpan<byte> part, Encoding? declared)
    {
        var detected = CharsetDetector.DetectFromBytes(part.ToArray()).Detected?.EncodingName;
        return Guesses
            .Select(Encodings.Of)
            .Prepend(Encodings.Named(detected))
            .Prepend(declared)
            .OfType<Encoding>()
            .Where(encoding => encoding is not (UTF8Encoding or UnicodeEncoding))
            .DistinctBy(encoding => encoding.CodePage);
    }

    private static OldCharacters Read(ReadOnlySpan<byte> bytes, Encoding encoding, string? guessed)
    {
        bytes = bytes.StartsWith(encoding.Preamble) ? bytes[encoding.Preamble.Length..] : bytes;
        var text = encoding.GetString(bytes);
        var doubts = ImmutableArray.CreateBuilder<Doubt>();
        if (guessed is not null)
            doubts.Add(new Doubt(DoubtKind.Damaged, guessed));
        var lost = text.AsSpan().Count('\uFFFD');
        if (lost > 0)
            doubts.Add(
                new Doubt(
                    DoubtKind.Damaged,
                    $"{lost} of its characters cannot be read and stand as \uFFFD: compare them with the page.",
                    Around(text, text.IndexOf('\uFFFD', StringComparison.Ordinal))
                )
            );
        return new OldCharacters(text, doubts.ToImmutable());
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode })
            if (bytes.StartsWith(encoding.Preamble))
                return encoding;
        var part = bytes[..Math.Min(bytes.Length, 2048)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < part.Length; i++)
            if (part[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        if (part.Length < 8)
            return null;
        if (odd > part.Length / 8 && even * 10 < odd)
            return Encoding.Unicode;
        return even > part.Length / 8 && odd * 10 < even ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Escapes of ISO 2022 or of HZ, whose bytes are all ASCII.</summary>
    private static bool Shifts(ReadOnlySpan<byte> bytes) =>
        !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF)
        && (bytes.IndexOf("\u001B$"u8) >= 0 || bytes.IndexOf("~{"u8) >= 0);

    /// <summary>A text that was cut by bytes somewhere has a fault or two among thousands of letters.</summary>
    private static bool IsNearlyUtf8(ReadOnlySpan<byte> part)
    {
        var text = Encoding.UTF8.GetString(part);
        var (good, bad) = (0, 0);
        foreach (var letter in text)
            if (letter == '\uFFFD')
                bad++;
            else if (letter > '\u007F')
                good++;
        return good > bad * 8;
    }

    private static string Around(string text, int at) =>
        text[Math.Max(at - 20, 0)..Math.Min(at + 20, text.Length)].ReplaceLineEndings(" ");

    private static string Short(string label) => label.Length > 40 ? label[..40] : label;
}

/// <summary>Bytes as characters, and what is doubtful in that.</summary>
internal sealed record OldCharacters(string Text, ImmutableArray<Doubt> Doubts);
