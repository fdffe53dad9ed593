using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Derived;

namespace Publish.Metadata;

/// <summary>Cache of stripped files, by path, content, and the programs that stripped them.</summary>
internal sealed class StrippedFiles(string folder, StripTools tools)
{
    /// <summary>Format version, part of the cache key; raised when the same input yields another file.</summary>
    private const int Form = 2;

    /// <summary>The least time that an older copy is kept, for a build or preview that still reads it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <param name="path">Path below the input.</param>
    /// <param name="strip">Strips the file, where it is not cached.</param>
    /// <exception cref="StripException">Stripping failed, or the folder cannot be written.</exception>
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
