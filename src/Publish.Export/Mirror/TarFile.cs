using System.Formats.Tar;

namespace Publish.Export.Mirror;

/// <summary>
/// Writes a tar that is the same bytes wherever and whenever it is made: sorted, of one time, and of nobody.
/// </summary>
internal sealed class TarFile(Stream stream) : IDisposable
{
    private const UnixFileMode Mode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>
    /// The older form, which every program unpacks; the newer one, as .NET writes it, names the process that wrote it.
    /// </summary>
    private readonly TarWriter writer = new(stream, TarEntryFormat.Gnu, leaveOpen: true);

    private string last = "";

    /// <exception cref="InvalidOperationException">It is not in order.</exception>
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
