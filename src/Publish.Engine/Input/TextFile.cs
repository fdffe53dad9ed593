namespace Publish.Engine.Input;

/// <summary>Writes a text so that it is there whole or not at all.</summary>
public static class TextFile
{
    /// <summary>Puts new bytes in a file's place.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Replace(string path, byte[] bytes)
    {
        var real = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        Move(real, bytes, overwrite: true);
    }

    /// <summary>Makes a file that is not there yet.</summary>
    /// <exception cref="IOException">It is there, or cannot be written.</exception>
    public static void Create(string path, byte[] bytes) => Move(path, bytes, overwrite: false);

    /// <summary>Makes a file, or puts new bytes in its place.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        if (File.Exists(path))
            Replace(path, bytes);
        else
            Create(path, bytes);
    }

    private static void Move(string path, byte[] bytes, bool overwrite)
    {
        var beside = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(path))!,
            $".{Path.GetFileName(path)}.{Guid.NewGuid():n}"
        );
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (overwrite && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
