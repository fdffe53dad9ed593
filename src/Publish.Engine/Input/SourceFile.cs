using System.Text;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Input;

/// <summary>A text file of the input, strictly decoded.</summary>
/// <param name="Bytes">As they stand on disk: what a <see cref="BlobId"/> is made of.</param>
/// <param name="Hash">Of the bytes.</param>
public sealed record SourceFile(SourceText Text, ReadOnlyMemory<byte> Bytes, ulong Hash)
{
    /// <summary>The file's bytes with another text in it; a byte order mark stays where one stands.</summary>
    public byte[] With(string text) =>
        [
            .. Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [],
            .. Encoding.UTF8.GetBytes(text),
        ];
}
