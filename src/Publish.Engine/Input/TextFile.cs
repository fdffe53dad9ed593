namespace Publish.Engine.Input;

/// <summary>
/// Writes files atomically: the bytes go to a temporary file beside the target, which is then renamed.
/// </summary>
public static class TextFile
{
    /// <summary>Replaces the content of an existing file; follows a symbolic link and keeps the file mode.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Replace(string path, byte[] bytes)
    {
        var real = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        Move(real, bytes, overwrite: true);
    }

    /// <summary>Creates a file that must not exist yet.</summary>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public static void Create(string path, byte[] bytes) => Move(path, bytes, overwrite: false);

    /// <summary>Creates a file or replaces its content.</summary>
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
