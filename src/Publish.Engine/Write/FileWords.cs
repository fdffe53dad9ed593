using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Publish.Engine.Write;

/// <summary>Takes the words out of a file of any kind: as it stands, and unpacked where it is packed.</summary>
/// <param name="found">Is given letters, as <see cref="Letters"/> makes them.</param>
internal sealed class FileWords(WordsFound found)
{
    private const int Deepest = 4, Longest = 1 << 26;

    /// <param name="name">Words may stand in it too.</param>
    public void Read(string name, string path)
    {
        found(Letters.Of(name));
        using var file = File.OpenRead(path);
        Unpacked(file, 0);
    }

    /// <param name="page">The HTML that a file was drawn from.</param>
    public void Read(string page)
    {
        var letters = ArrayPool<char>.Shared.Rent(page.Length + 1);
        found(letters.AsSpan(0, Letters.OfMarked(page, letters)));
        ArrayPool<char>.Shared.Return(letters);
    }

    private void Bytes(byte[] bytes, int length, int depth)
    {
        var content = bytes.AsSpan(0, length);
        Text(content);
        if (depth >= Deepest)
            return;
        if (content.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]))
            Unpack(() => new GZipStream(new MemoryStream(bytes, 0, length), CompressionMode.Decompress), depth);
        else if (content.StartsWith("PK\x03\x04"u8))
            Archive(new MemoryStream(bytes, 0, length), depth);
        else if (content.StartsWith("%PDF"u8))
            Pdf(bytes, length, depth);
    }

    private void Archive(MemoryStream packed, int depth)
    {
        try
        {
            using var archive = new ZipArchive(packed);
            foreach (var entry in archive.Entries)
            {
                found(Letters.Of(entry.FullName));
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
        foreach (var text in PdfTexts.Of(bytes.AsSpan(0, length)))
            found(Letters.Of(text));
        for (int at = 0, begin; (begin = bytes.AsSpan(at, length - at).IndexOf("stream"u8)) >= 0;)
        {
            at += begin + "stream".Length;
            var from = at + (bytes.AsSpan(at, length - at) is [(byte)'\r', (byte)'\n', ..] ? 2 : 1);
            if (from < length - 2 && (bytes[from] & 0x0f) == 8)
                Unpack(() => new ZLibStream(new MemoryStream(bytes, from, length - from), CompressionMode.Decompress), depth, PdfTexts.Of);
        }
    }

    /// <summary>What is broken is read as far as it goes.</summary>
    private void Unpack(Func<Stream> open, int depth, TextsOf? texts = null)
    {
        try
        {
            using var stream = open();
            Unpacked(stream, depth + 1, texts);
        }
        catch (InvalidDataException)
        {
            return;
        }
    }

    private void Unpacked(Stream stream, int depth, TextsOf? texts = null)
    {
        using var whole = new MemoryStream();
        var chunk = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            for (int read; whole.Length < Longest && (read = stream.Read(chunk, 0, chunk.Length)) > 0;)
                whole.Write(chunk, 0, read);
        }
        catch (InvalidDataException) when (whole.Length > 0)
        {
            // What came before the break is looked at.
        }
        ArrayPool<byte>.Shared.Return(chunk);
        Bytes(whole.GetBuffer(), (int)whole.Length, depth);
        foreach (var text in texts?.Invoke(whole.GetBuffer().AsSpan(0, (int)whole.Length)) ?? [])
            found(Letters.Of(text));
    }

    private void Text(ReadOnlySpan<byte> bytes)
    {
        var plain = PercentEscapes.Undone(bytes);
        var text = ArrayPool<char>.Shared.Rent(plain.Length + 1);
        var letters = ArrayPool<char>.Shared.Rent(plain.Length + 1);
        var length = Encoding.UTF8.GetChars(plain, text);
        found(letters.AsSpan(0, Letters.OfMarked(text.AsSpan(0, length), letters)));
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<char>.Shared.Return(letters);
    }
}

/// <summary>Is given words.</summary>
internal delegate void WordsFound(ReadOnlySpan<char> letters);

/// <summary>Takes texts out of bytes.</summary>
internal delegate List<string> TextsOf(ReadOnlySpan<byte> bytes);
