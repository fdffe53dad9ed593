using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Publish.Engine.Embargo;

/// <summary>
/// Extracts text from a file of any format for the leak scan: as it stands, and out of gzip, ZIP and PDF streams.
/// </summary>
/// <remarks>
/// Reads in windows and within limits on nesting, bytes and streams, so that a decompression bomb ends there.
/// </remarks>
/// <param name="found">Receives letters as <see cref="TextNormalizer"/> makes them.</param>
internal sealed class FileTextExtractor(WordsFound found)
{
    /// <summary>Most archives nested in each other.</summary>
    private const int Deepest = 4;

    /// <summary>Most bytes read of a file, and most bytes unpacked from it.</summary>
    private const int Longest = 1 << 26;

    /// <summary>Most bytes of a packed file that is unpacked in its turn.</summary>
    private const int LongestInside = 1 << 24;

    private const int MostStreams = 20_000;

    private const int Window = 1 << 20,
        Overlap = 1 << 13;

    private int unpacked,
        streams;

    /// <summary>Reads the file's name and its content.</summary>
    /// <param name="name">Words may stand in it too.</param>
    public void Read(string name, string path)
    {
        found(TextNormalizer.Of(name));
        using var file = File.OpenRead(path);
        Through(file, Longest, (int)Math.Min(file.Length, Longest), 0, ofPdf: false);
    }

    /// <summary>Reads the HTML that a picture or PDF was rendered from.</summary>
    /// <param name="page">The HTML that a file was drawn from.</param>
    public void Read(string page)
    {
        var letters = ArrayPool<char>.Shared.Rent(page.Length + 1);
        found(letters.AsSpan(0, TextNormalizer.OfMarked(page, letters)));
        ArrayPool<char>.Shared.Return(letters);
    }

    /// <summary>
    /// Reads a stream window by window with an overlap; what is packed is buffered and unpacked at the end.
    /// </summary>
    /// <returns>How many bytes it had.</returns>
    private int Through(Stream stream, int most, int likely, int depth, bool ofPdf)
    {
        var window = ArrayPool<byte>.Shared.Rent(Window);
        MemoryStream? whole = null;
        var (total, kept) = (0, 0);
        for (var more = true; more && total < most; )
        {
            more = Fill(stream, window.AsSpan(0, Window), kept, out var filled);
            var content = window.AsSpan(0, filled);
            Words(content, ofPdf);
            if (total == 0 && depth < Deepest && IsPacked(content))
                whole = new MemoryStream(likely);
            if (whole?.Length < (depth == 0 ? Longest : LongestInside))
                whole.Write(content[kept..]);
            total += filled - kept;
            kept = more ? Overlap : 0;
            content[^kept..].CopyTo(window);
        }
        ArrayPool<byte>.Shared.Return(window);
        if (whole is not null)
            Inside(whole.GetBuffer(), (int)whole.Length, depth);
        return total;
    }

    /// <summary>Fills the window; false at the end of the stream or where its compression is broken.</summary>
    private static bool Fill(Stream stream, Span<byte> window, int from, out int filled)
    {
        filled = from;
        try
        {
            for (int read; filled < window.Length; filled += read)
                if ((read = stream.Read(window[filled..])) == 0)
                    return false;
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsPacked(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b])
        || content.StartsWith("PK\x03\x04"u8)
        || content.StartsWith("%PDF"u8);

    private void Inside(byte[] bytes, int length, int depth)
    {
        if (bytes[0] == 0x1f)
            Unpack(() => new GZipStream(new MemoryStream(bytes, 0, length), CompressionMode.Decompress), depth);
        else if (bytes[0] == 'P')
            Archive(new MemoryStream(bytes, 0, length), depth);
        else
            Pdf(bytes, length, depth);
    }

    private void Archive(MemoryStream packed, int depth)
    {
        try
        {
            using var archive = new ZipArchive(packed);
            foreach (var entry in archive.Entries)
            {
                found(TextNormalizer.Of(entry.FullName));
                Unpack(entry.Open, depth);
            }
        }
        catch (InvalidDataException)
        {
            return;
        }
    }

    private void Pdf(byte[] bytes, int length, int depth)
    {
        PdfTexts.Find(bytes.AsSpan(0, length), found);
        for (
            int at = 0, begin;
            streams < MostStreams && (begin = bytes.AsSpan(at, length - at).IndexOf("stream"u8)) >= 0;

        )
        {
            at += begin + "stream".Length;
            var from = at + (bytes.AsSpan(at, length - at) is [(byte)'\r', (byte)'\n', ..] ? 2 : 1);
            if (from < length - 2 && (bytes[from] & 0x0f) == 8)
                Unpack(
                    () => new ZLibStream(new MemoryStream(bytes, from, length - from), CompressionMode.Decompress),
                    depth,
                    ofPdf: true
                );
        }
    }

    private void Unpack(Func<Stream> open, int depth, bool ofPdf = false)
    {
        if (unpacked >= Longest || streams++ >= MostStreams)
            return;
        try
        {
            using var stream = open();
            unpacked += Through(stream, Longest - unpacked, 0, depth + 1, ofPdf);
        }
        catch (InvalidDataException)
        {
            return;
        }
    }

    private void Words(ReadOnlySpan<byte> bytes, bool ofPdf)
    {
        var plain = PercentEscapes.Undone(bytes);
        var text = ArrayPool<char>.Shared.Rent(plain.Length + 1);
        var letters = ArrayPool<char>.Shared.Rent(plain.Length + 1);
        var length = Encoding.UTF8.GetChars(plain, text);
        found(letters.AsSpan(0, TextNormalizer.OfMarked(text.AsSpan(0, length), letters)));
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<char>.Shared.Return(letters);
        if (ofPdf)
            PdfTexts.Find(bytes, found);
    }
}

/// <summary>Receives normalized text.</summary>
internal delegate void WordsFound(ReadOnlySpan<char> letters);
