using System.Globalization;
using System.Text;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// What the last build wrote, kept outside the output so that the output is the same bytes wherever it is made.
/// </summary>
/// <param name="Maker">What made it: another engine, theme or finisher makes everything anew.</param>
/// <param name="Entries">By path below the output, with <c>/</c>.</param>
internal sealed record Manifest(string Maker, IReadOnlyDictionary<string, ManifestEntry> Entries)
{
    private const string Form = "publish manifest 1";

    /// <summary>
    /// Null where there is none, or none that can be read: then everything is compared with what is there.
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
    /// Where there is no room to remember a site, it stands all the same, and the next build compares.
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
/// <param name="Fingerprint">Of what it is made from; empty where only the bytes can tell.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ChangedUtc">When it was last written.</param>
/// <param name="Finished">A finisher made it, so that it is in no plan.</param>
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

    /// <summary>Whether the file stands as it was left.</summary>
    public bool Stands(FileInfo file) => file.Exists && file.Length == Length && file.LastWriteTimeUtc == ChangedUtc;
}
