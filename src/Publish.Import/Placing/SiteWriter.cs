using System.Text;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>
/// Writes into the input folder and nowhere else, each file whole or not at all, and never over what a person has
/// written.
/// </summary>
internal sealed class SiteWriter(string root, ImportMemory memory, bool isDryRun)
{
    /// <summary>A file that comes along.</summary>
    private const long Largest = 200L * 1024 * 1024;

    public FileOutcome Text(string path, string text) => Bytes(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Entries at the end of a list that people keep.</summary>
    public void Append(string path, string entries)
    {
        var full = Full(path);
        var there = SharedList.Text(full);
        if (!isDryRun)
            TextFile.Write(
                full,
                Encoding.UTF8.GetBytes(
                    there.Length == 0 || there.EndsWith('\n') ? there + entries : there + "\n" + entries
                )
            );
    }

    /// <summary>A file of the old site; null where it is too large.</summary>
    public FileOutcome? Copy(string path, Stream content)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = content.Read(buffer)) > 0; )
        {
            if (taken.Length + read > Largest)
                return null;
            taken.Write(buffer, 0, read);
        }
        return Bytes(path, taken.ToArray());
    }

    private FileOutcome Bytes(string path, byte[] bytes)
    {
        var full = Full(path);
        if (!File.Exists(full))
            return Written(FileOutcome.New);
        var there = File.ReadAllBytes(full);
        if (there.AsSpan().SequenceEqual(bytes))
        {
            memory.Wrote(path, bytes);
            return FileOutcome.Same;
        }
        return memory.IsOurs(path, there) ? Written(FileOutcome.Updated) : FileOutcome.Kept;

        FileOutcome Written(FileOutcome outcome)
        {
            if (isDryRun)
                return outcome;
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            TextFile.Write(full, bytes);
            memory.Wrote(path, bytes);
            return outcome;
        }
    }

    /// <exception cref="IOException">It would lead out of the input folder, through a link too.</exception>
    private string Full(string path)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        return RealPath.IsBelow(full, root)
            ? full
            : throw new IOException($"{full} leads out of the input folder. An import writes into the input alone.");
    }
}

/// <summary>What became of a file that an import has to write.</summary>
public enum FileOutcome
{
    New,

    /// <summary>It was there as an import had written it, and now says something else.</summary>
    Updated,

    /// <summary>It says the same already.</summary>
    Same,

    /// <summary>A person has changed it: it was left as it is.</summary>
    Kept,
}
