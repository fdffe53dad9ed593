using System.Text;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Input;

/// <summary>A text file of the input, decoded as strict UTF-8.</summary>
/// <param name="Bytes">As on disk; input of <see cref="BlobId"/>.</param>
/// <param name="Hash">Content hash of the bytes.</param>
public sealed record SourceFile(SourceText Text, ReadOnlyMemory<byte> Bytes, ulong Hash)
{
    /// <summary>Bytes of the file with another text; a byte order mark is kept.</summary>
    public byte[] With(string text) =>
        [
            .. Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [],
            .. Encoding.UTF8.GetBytes(text),
        ];
}
