using System.Text;
using System.Text.Json;

namespace Publish.Import;

/// <summary>
/// Keeps what was read from an old site while an import runs, so that one that was stopped goes on where it was.
/// </summary>
internal sealed class Journal : IDisposable
{
    /// <summary>Another program may understand the same page otherwise.</summary>
    private static readonly string Program = typeof(Journal).Module.ModuleVersionId.ToString("n");

    private static readonly KeptJson Written = KeptJson.Of(indented: false);

    private readonly Dictionary<(string, ulong), Drafted> known = [];
    private readonly StreamWriter? file;
    private readonly Lock gate = new();

    private Journal(StreamWriter? file) => this.file = file;

    /// <summary>How many items an earlier run had read.</summary>
    public int Known => known.Count;

    /// <param name="path">Absolute; null where nothing may be written.</param>
    /// <param name="request">What was asked for then must be what is asked for now.</param>
    public static Journal Open(string? path, ImportRequest request)
    {
        if (path is null)
            return new Journal(null);
        var head = JsonSerializer.Serialize(
            new JournalHead(Program, request.From, request.Kind, request.Language, request.SourceUrl),
            Written.JournalHead
        );
        var lines = File.Exists(path) ? File.ReadLines(path) : [];
        var kept = new List<Drafted>();
        var isSame = false;
        foreach (var (at, line) in lines.Index())
        {
            if (at == 0 && !(isSame = line == head))
                break;
            if (at > 0 && Read(line) is { } drafted)
                kept.Add(drafted);
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var journal = new Journal(
            new StreamWriter(
                new FileStream(path, isSame ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.Read),
                new UTF8Encoding(false)
            )
        );
        if (isSame)
            journal.file!.WriteLine();
        foreach (var drafted in kept)
            journal.known[(drafted.Source, drafted.Fingerprint)] = drafted;
        if (!isSame)
            journal.file!.WriteLine(head);
        return journal;
    }

    public Drafted? Find(OldItem item) => known.GetValueOrDefault((item.Name, item.Fingerprint));

    public void Add(Drafted drafted)
    {
        if (file is null)
            return;
        var line = JsonSerializer.Serialize(drafted, Written.Drafted);
        lock (gate)
        {
            file.WriteLine(line);
            file.Flush();
        }
    }

    public void Dispose() => file?.Dispose();

    /// <summary>The last line may have been cut off; one run is parted from the next by an empty one.</summary>
    private static Drafted? Read(string line)
    {
        if (line.Length == 0)
            return null;
        try
        {
            return JsonSerializer.Deserialize(line, Written.Drafted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
