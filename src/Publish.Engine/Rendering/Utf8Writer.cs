using System.Text;

namespace Publish.Engine.Rendering;

/// <summary>Text writer into a reusable UTF-8 buffer.</summary>
public sealed class Utf8Writer : TextWriter
{
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private char waiting;

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>Empties the buffer.</summary>
    public void Clear() => (length, waiting) = (0, '\0');

    /// <summary>Inserts bytes.</summary>
    /// <param name="at">Byte offset.</param>
    public void Insert(int at, ReadOnlySpan<byte> more)
    {
        Room(more.Length);
        bytes.AsSpan(at, length - at).CopyTo(bytes.AsSpan(at + more.Length));
        more.CopyTo(bytes.AsSpan(at));
        length += more.Length;
    }

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <summary>Encodes UTF-16; the halves of a surrogate pair may come in two calls.</summary>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty)
            return;
        if (waiting != '\0')
        {
            Encode([waiting, buffer[0]]);
            waiting = '\0';
            buffer = buffer[1..];
        }
        if (!buffer.IsEmpty && char.IsHighSurrogate(buffer[^1]))
        {
            waiting = buffer[^1];
            buffer = buffer[..^1];
        }
        Encode(buffer);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        Room(text.Length * 3);
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    private void Room(int more)
    {
        if (bytes.Length - length < more)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
