using System.Formats.Tar;

namespace Publish.Export.Mirror;

/// <summary>Writes a reproducible tar: entries in ordinal order, the Unix epoch as their time, and no owner.</summary>
internal sealed class TarFile(Stream stream) : IDisposable
{
    private const UnixFileMode Mode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>
    /// GNU format, which every program unpacks; .NET puts the process id into the names of pax headers.
    /// </summary>
    private readonly TarWriter writer = new(stream, TarEntryFormat.Gnu, leaveOpen: true);

    private string last = "";

    /// <exception cref="InvalidOperationException">The entry is not in ordinal order.</exception>
    public void Add(string file, byte[] bytes)
    {
        if (string.CompareOrdinal(file, last) <= 0)
            throw new InvalidOperationException($"{file} comes after {last}.");
        last = file;
        using var data = new MemoryStream(bytes);
        writer.WriteEntry(
            new GnuTarEntry(TarEntryType.RegularFile, file)
            {
                Mode = Mode,
                ModificationTime = DateTimeOffset.UnixEpoch,
                AccessTime = DateTimeOffset.UnixEpoch,
                ChangeTime = DateTimeOffset.UnixEpoch,
                DataStream = data,
            }
        );
    }

    public void Dispose() => writer.Dispose();
}
