namespace Publish.Import;

/// <summary>A file of what is imported, as it was found.</summary>
/// <param name="Name">Below the root, with <c>/</c>, as the disk spells it.</param>
/// <param name="LeadsAway">It is a link to another place, which is never followed, or no file at all.</param>
internal sealed record MirrorFile(string Name, string FullPath, long Length, bool LeadsAway)
{
    /// <summary>As many of its bytes as are wanted; empty where the machine does not give them.</summary>
    public byte[] Bytes(int most)
    {
        try
        {
            using var handle = File.OpenHandle(
                FullPath,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            var bytes = new byte[Math.Min(RandomAccess.GetLength(handle), most)];
            var filled = 0;
            while (filled < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(filled), filled) is > 0 and var more)
                filled += more;
            return filled == bytes.Length ? bytes : bytes[..filled];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
