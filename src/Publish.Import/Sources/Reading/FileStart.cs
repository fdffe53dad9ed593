using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Publish.Import;

/// <summary>The first words of a file, by which its form is known.</summary>
internal static class FileStart
{
    private const int Length = 8192;

    public static string Of(string path)
    {
        using var file = File.OpenHandle(path);
        var bytes = new byte[Length];
        return Encoding
            .Latin1.GetString(bytes, 0, RandomAccess.Read(file, bytes, 0))
            .Replace("\0", "", StringComparison.Ordinal);
    }

    public static bool IsUtf16(SafeFileHandle file)
    {
        Span<byte> mark = stackalloc byte[2];
        return RandomAccess.Read(file, mark, 0) == 2
            && (mark[0], mark[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, (byte)'<') or ((byte)'<', 0);
    }
}
