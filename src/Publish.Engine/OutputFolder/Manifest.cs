using System.Globalization;
using System.Text;

namespace Publish.Engine.OutputFolder;

/// <summary>The files that the last build wrote, with hashes; stored in <c>.publish</c>, outside the output.</summary>
/// <param name="Maker">Identity of engine, model, finishers and embargo: where it differs, finishers see every file
/// anew.</param>
/// <param name="Entries">By path below the output, with <c>/</c>.</param>
internal sealed record Manifest(string Maker, IReadOnlyDictionary<string, ManifestEntry> Entries)
{
    private const string Form = "publish manifest 1";

    /// <summary>
    /// Loads a manifest; null where it is missing or unreadable, so that outputs are compared with the files on disk.
    /// </summary>
    public static Manifest? Load(string file)
    {
        try
        {
            using var reader = new StreamReader(file, Encoding.UTF8);
            if (reader.ReadLine() != Form || reader.ReadLine() is not { } maker)
                return null;
            var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
            while (reader.ReadLine() is { } line)
                if (ManifestEntry.Parse(line) is { } entry)
                    entries[entry.Path] = entry;
                else
                    return null;
            return new Manifest(maker, entries);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// Saves atomically; where that fails the manifest is deleted, and the next build compares with the files on disk.
    /// </summary>
    public static void TrySave(string file, string maker, IEnumerable<ManifestEntry> entries)
    {
        var text = new StringBuilder(1 << 16).Append(Form).Append('\n').Append(maker).Append('\n');
        foreach (var entry in entries.OrderBy(entry => entry.Path, StringComparer.Ordinal))
            entry.AppendTo(text);
        var fresh = file + ".new";
        try
        {
            File.WriteAllText(fresh, text.ToString());
            File.Move(fresh, file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            File.Delete(file);
            if (File.Exists(fresh))
                File.Delete(fresh);
        }
    }
}

/// <summary>One file of the output.</summary>
/// <param name="Hash">Of its bytes, 128 bits in hexadecimal.</param>
/// <param name="Fingerprint">Of a copied file's source; empty for a rendered file.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ChangedUtc">Time of its last write.</param>
/// <param name="Finished">Made by a finisher, so in no plan.</param>
internal sealed record ManifestEntry(
    string Path,
    string Hash,
    string Fingerprint,
    long Length,
    DateTime ChangedUtc,
    bool Finished
)
{
    public void AppendTo(StringBuilder text) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"{Hash}\t{Fingerprint}\t{Length}\t{ChangedUtc.Ticks}\t{(Finished ? "finished" : "planned")}\t{Path}\n"
        );

    public static ManifestEntry? Parse(string line) =>
        line.Split('\t', 6) is [var hash, var fingerprint, var length, var ticks, var made, var path]
        && long.TryParse(length, CultureInfo.InvariantCulture, out var bytes)
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var changed)
        && changed is > 0 and < 3_155_378_975_999_999_999
            ? new(path, hash, fingerprint, bytes, new DateTime(changed, DateTimeKind.Utc), made == "finished")
            : null;

    /// <summary>Whether the file on disk still has the length and time of this entry.</summary>
    public bool Stands(FileInfo file) => file.Exists && file.Length == Length && file.LastWriteTimeUtc == ChangedUtc;
}
