using System.Globalization;
using System.Text;

namespace Publish.Engine.Write;

/// <summary>Keeps two builds of one site from writing at once; the system lets it go when its process ends, however it ends.</summary>
internal sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly FileStream file;

    private BuildLock(FileStream file) => this.file = file;

    /// <param name="waiting">Told once, who holds it.</param>
    /// <exception cref="OutputRefusedException">It was held for two minutes.</exception>
    public static async Task<BuildLock> Take(OutputPlace place, TimeProvider clock, Action<string> waiting, CancellationToken stop)
    {
        Directory.CreateDirectory(place.State);
        var begun = clock.GetTimestamp();
        for (var told = false; ; await Task.Delay(TimeSpan.FromMilliseconds(50), clock, stop))
        {
            if (TryOpen(place.Lock) is { } file)
            {
                file.SetLength(0);
                file.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}")));
                file.Flush();
                return new BuildLock(file);
            }
            if (clock.GetElapsedTime(begun) > Patience)
                throw new OutputRefusedException($"Another build has been writing for two minutes ({Holder(place.Lock)}). End it, then build again.");
            if (!told)
                waiting(Holder(place.Lock));
            told = true;
        }
    }

    public void Dispose() => file.Dispose();

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Holder(string path)
    {
        try
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd() is { Length: > 0 } holder ? holder : "a process that has not said its name";
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}
