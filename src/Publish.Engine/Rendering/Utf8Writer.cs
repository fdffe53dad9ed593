using System.Buffers;
using System.Text;

namespace Publish.Engine.Rendering;

/// <summary>Encodes what components print straight into a buffer, so that a page never exists as a string.</summary>
internal sealed class Utf8Writer(IBufferWriter<byte> output) : TextWriter
{
    private char waiting;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <summary>A pair of surrogates may come in two writings.</summary>
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
        if (!text.IsEmpty)
            output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }
}
