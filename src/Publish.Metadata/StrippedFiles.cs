using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Derived;

namespace Publish.Metadata;

/// <summary>
/// Files without what they told, each made once: remembered by where it stood, what was in it, and what took it out.
/// </summary>
internal sealed class StrippedFiles(string folder, StripTools tools)
{
    /// <summary>Another number where the same file becomes another.</summary>
    private const int Form = 1;

    /// <summary>A build or a preview that still reads an older one has this long.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <param name="path">Below the input.</param>
    /// <param name="strip">Makes it where it is not there yet.</param>
    /// <exception cref="StripException">It cannot be made.</exception>
    public FileInfo Take(string path, byte[] bytes, Func<byte[]> strip)
    {
        var family = Name(Encoding.UTF8.GetBytes(path));
        var key = Name([.. SHA256.HashData(bytes), .. Encoding.UTF8.GetBytes($"{Form} {tools.Identity}")]);
        var file = new FileInfo(Path.Combine(folder, $"{family}-{key}{Path.GetExtension(path).ToLowerInvariant()}"));
        if (file.Exists)
            return file;
        try
        {
            new DerivedFileCache(folder, "").Put(file.Name, strip());
            file.Refresh();
            Forget(family, file);
            return file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StripException($"the folder {folder} cannot be written", failure) { IsMachines = true };
        }
    }

    private void Forget(string family, FileInfo newest)
    {
        foreach (
            var older in new DirectoryInfo(folder)
                .EnumerateFiles(family + "-*")
                .Where(other => newest.LastWriteTimeUtc - other.LastWriteTimeUtc > Grace)
                .ToList()
        )
            older.Delete();
    }

    private static string Name(byte[] of) => Convert.ToHexStringLower(SHA256.HashData(of).AsSpan(0, 16));
}
