using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Input;

namespace Publish.Engine.Derived;

/// <summary>
/// Cache of derived files of one kind. A key is a hash of everything that decides the bytes. Beside the files of a key
/// lies a list of them with their hashes, written last: what differs from its list is not there.
/// </summary>
/// <param name="rights">The mode of the folder; null to leave it as the system makes it.</param>
internal sealed class DerivedFileCache(string folder, TimeProvider clock, Func<UnixFileMode?> rights)
{
    private const string Form = "publish derived 1";
    private const string ListExtension = ".list";
    private const string FileLine = "file ";
    private const string NoteLine = "note ";
    private const string LastLine = "end";

    /// <summary>Unused for this long, a file is deleted; a shorter time would take it from a build that runs now.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <summary>A use is noted this often at most.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromHours(1);

    /// <summary>Absolute.</summary>
    public string Folder => folder;

    private readonly Lock gate = new();
    private bool isGuarded;

    /// <summary>The key of what is made from some parts; a part never runs into the next.</summary>
    public static string KeyOf(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The entry of a key; null where there is none, or its files are not those that were put there.</summary>
    public DerivedEntry? Find(string key)
    {
        var list = PathOf(key + ListExtension);
        if (!File.Exists(list) || Read(key, File.ReadAllLines(list)) is not { } entry)
            return null;
        foreach (var path in entry.Files.Select(file => file.FullPath).Append(list))
            NoteUse(path);
        return entry;
    }

    /// <summary>Writes files and then their list, each in one step: a build may be stopped, and two may run at once.</summary>
    /// <param name="files">Their bytes, each with what follows the key in its name.</param>
    public DerivedEntry Put(string key, IReadOnlyList<(string Ending, byte[] Bytes)> files, params string[] notes)
    {
        Guard();
        var lines = new List<string> { Form };
        foreach (var (ending, bytes) in files)
        {
            var written = Write(key + ending, bytes);
            lines.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{FileLine}{key}{ending} {written.Length} {written.ChangedUtc.Ticks} {HashOf(bytes)}"
                )
            );
        }
        lines.AddRange(notes.Select(note => NoteLine + note.ReplaceLineEndings(" ")));
        lines.Add(LastLine);
        Write(key + ListExtension, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        return Read(key, lines)!;
    }

    /// <summary>Deletes what no build has used for a day. Called by a producer that has found or put all it needs.</summary>
    public void Evict()
    {
        if (!Directory.Exists(folder))
            return;
        Guard();
        var before = (clock.GetUtcNow() - Grace).UtcDateTime;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().ToList())
            if (file.LastAccessTimeUtc < before && file.LastWriteTimeUtc < before)
                TryDelete(file);
    }

    /// <summary>Files of a kind whose keys begin alike, from any build.</summary>
    public static ImmutableArray<FileInfo> Beginning(string folder, string with) =>
        !Directory.Exists(folder)
            ? []
            : [.. new DirectoryInfo(folder).EnumerateFiles(with + "*").Where(file => file.Extension != ListExtension)];

    private string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>The entry of a list; null where it is not whole, or names what the cache would not have put there.</summary>
    private DerivedEntry? Read(string key, IReadOnlyList<string> lines)
    {
        if (lines is not [Form, .., LastLine])
            return null;
        var files = ImmutableArray.CreateBuilder<InputFile>();
        foreach (var line in lines.Where(line => line.StartsWith(FileLine, StringComparison.Ordinal)))
            if (Trusted(key, line[FileLine.Length..].Split(' ')) is { } file)
                files.Add(file);
            else
                return null;
        return new DerivedEntry(
            files.ToImmutable(),
            [
                .. lines
                    .Where(line => line.StartsWith(NoteLine, StringComparison.Ordinal))
                    .Select(line => line[NoteLine.Length..]),
            ]
        );
    }

    /// <summary>A listed file; null where it differs. Of the length and time of its list it is not read again.</summary>
    private InputFile? Trusted(string key, string[] listed)
    {
        if (
            listed is not [var name, var size, var ticks, var hash]
            || !name.StartsWith(key, StringComparison.Ordinal)
            || name != Path.GetFileName(name)
            || !long.TryParse(size, CultureInfo.InvariantCulture, out var length)
            || !long.TryParse(ticks, CultureInfo.InvariantCulture, out var changed)
            || new FileInfo(PathOf(name)) is not { Exists: true } file
            || file.Length != length
        )
            return null;
        return file.LastWriteTimeUtc.Ticks == changed || HashOf(File.ReadAllBytes(file.FullName)) == hash
            ? new InputFile(name, file.FullName, file.Length, file.LastWriteTimeUtc)
            : null;
    }

    private InputFile Write(string name, byte[] bytes)
    {
        var fresh = PathOf(Path.GetRandomFileName());
        File.WriteAllBytes(fresh, bytes);
        File.Move(fresh, PathOf(name), overwrite: true);
        return new InputFile(name, PathOf(name), bytes.Length, File.GetLastWriteTimeUtc(PathOf(name)));
    }

    /// <summary>Makes the folder, or takes from it the rights that the input does not grant.</summary>
    private void Guard()
    {
        lock (gate)
        {
            if (isGuarded)
                return;
            isGuarded = true;
            Directory.CreateDirectory(folder);
            if (OperatingSystem.IsWindows() || rights() is not { } most)
                return;
            var now = File.GetUnixFileMode(folder);
            if ((now & ~most) != 0)
                File.SetUnixFileMode(folder, now & most);
        }
    }

    /// <summary>Notes by the access time that a file is used; where that is not allowed it is made again some day.</summary>
    private void NoteUse(string path)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now - File.GetLastAccessTimeUtc(path) < Tick)
            return;
        try
        {
            File.SetLastAccessTimeUtc(path, now);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException) { }
    }

    private static void TryDelete(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException) { }
    }
}
