using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Input;
using Publish.Engine.Rendering;
using Publish.Model;

namespace Publish.Engine.OutputFolder;

/// <summary>Renders or copies planned files, and stages those that differ from the last output.</summary>
internal sealed class OutputMaker(
    PageRenderer renderer,
    DerivedFiles derived,
    InputFolder input,
    OutputPlace place,
    Manifest? last,
    Staging staging
)
{
    private const int Chunk = 1 << 17;
    private readonly bool hasLast = Directory.Exists(place.Output);

    /// <param name="buffer">Reused from file to file by one thread.</param>
    public MadeFile Make(PlannedFile file, Utf8Writer buffer)
    {
        switch (file.Output)
        {
            case PageOutput page:
                buffer.Clear();
                renderer.Render(page, derived, buffer);
                return Put(file.Path, buffer.Written.Span);
            case DataOutput data:
                return Put(file.Path, data.Bytes().Span);
            case FileOutput copied:
                return Copy(file.Path, copied.File);
            case var output when derived.ByPath.TryGetValue(output.Path, out var made):
                return Put(file.Path, File.ReadAllBytes(made.FullPath));
            default:
                throw new InvalidOperationException(
                    $"{file.Output.Source} plans a {file.Output.GetType().Name}, which nothing here can write."
                );
        }
    }

    private MadeFile Put(string path, ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        var name = Name(hash);
        if (Standing(path, name, bytes.Length) is { } known)
            return new(known, false);
        if (
            hasLast
            && new FileInfo(Path.Combine(place.Output, path)) is { Exists: true } there
            && there.Length == bytes.Length
            && bytes.SequenceEqual(File.ReadAllBytes(there.FullName))
        )
            return new(new ManifestEntry(path, name, "", bytes.Length, there.LastWriteTimeUtc, false), false);
        return new(new ManifestEntry(path, name, "", bytes.Length, staging.Write(path, bytes), false), true);
    }

    /// <summary>Copies a file; one whose source has the path, length and time of the last build is not read.</summary>
    private MadeFile Copy(string path, string source)
    {
        var from = input.Files[source];
        var fingerprint = Name(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Create(CultureInfo.InvariantCulture, $"{from.Length} {from.ChangedUtc.Ticks} {source}")
                )
            )
        );
        if (last?.Entries.GetValueOrDefault(path) is { } old && old.Fingerprint == fingerprint && Stands(old))
            return new(old, false);
        var (hash, length, changed) = StageCopy(path, from.FullPath);
        if (Standing(path, hash, length) is not { } known)
            return new(new ManifestEntry(path, hash, fingerprint, length, changed, false), true);
        staging.Remove(path);
        return new(known with { Fingerprint = fingerprint }, false);
    }

    private (string Hash, long Length, DateTime ChangedUtc) StageCopy(string path, string from)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(Chunk);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var reader = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var writer = staging.Create(path);
        for (int read; (read = reader.Read(chunk, 0, Chunk)) > 0; )
        {
            hash.AppendData(chunk, 0, read);
            writer.Write(chunk, 0, read);
        }
        ArrayPool<byte>.Shared.Return(chunk);
        return (Name(hash.GetHashAndReset()), writer.Length, File.GetLastWriteTimeUtc(writer.SafeFileHandle));
    }

    private ManifestEntry? Standing(string path, string hash, long length) =>
        last?.Entries.GetValueOrDefault(path) is { } old && old.Hash == hash && old.Length == length && Stands(old)
            ? old
            : null;

    private bool Stands(ManifestEntry entry) =>
        hasLast && entry.Stands(new FileInfo(Path.Combine(place.Output, entry.Path)));

    private static string Name(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash[..16]);
}

/// <summary>A file's manifest entry, and whether it had to be written.</summary>
internal readonly record struct MadeFile(ManifestEntry Entry, bool IsNew);
