using System.Globalization;
using Publish.Engine.Host;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// Lock against two builds of one input or into one output folder; the system frees it when the process ends.
/// </summary>
internal sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly OutputPlace place;
    private readonly FileStream ofInput;
    private FileStream? ofOutput;

    private BuildLock(OutputPlace place, FileStream ofInput) => (this.place, this.ofInput) = (place, ofInput);

    /// <summary>Takes both locks, waiting up to two minutes.</summary>
    /// <param name="waiting">Called once with the holder's name where the lock is taken.</param>
    /// <exception cref="OutputRefusedException">It was held for two minutes.</exception>
    public static async Task<BuildLock> Take(
        OutputPlace place,
        TimeProvider clock,
        Action<string> waiting,
        CancellationToken stop
    )
    {
        Directory.CreateDirectory(place.State);
        Directory.CreateDirectory(Path.GetDirectoryName(place.OutputLock)!);
        var begun = clock.GetTimestamp();
        var held = new BuildLock(
            place,
            await Wait(() => TryOpen(place.Lock), () => Holder(place.LockHolder)).ConfigureAwait(false)
        );
        try
        {
            await File.WriteAllTextAsync(
                    place.LockHolder,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"process {Environment.ProcessId} on {Environment.MachineName}"
                    ),
                    stop
                )
                .ConfigureAwait(false);
            held.ofOutput = await Wait(
                    () => TryOpenNamed(place.OutputLock),
                    () => "a build of another input into the same folder"
                )
                .ConfigureAwait(false);
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }

        async Task<FileStream> Wait(Func<FileStream?> open, Func<string> holder)
        {
            for (var told = false; ; await Task.Delay(TimeSpan.FromMilliseconds(50), clock, stop).ConfigureAwait(false))
            {
                if (open() is { } file)
                    return file;
                if (clock.GetElapsedTime(begun) > Patience)
                    throw new OutputRefusedException(
                        $"Another build has been writing for two minutes ({holder()}). End it, then build again."
                    );
                if (!told)
                    waiting(holder());
                told = true;
            }
        }
    }

    /// <summary>Deletes the lock file beside the output while it is still held.</summary>
    public void Dispose()
    {
        if (ofOutput is not null)
            File.Delete(place.OutputLock);
        ofOutput?.Dispose();
        ofInput.Dispose();
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>
    /// Opens the lock file and checks by a random time that its name is still that of this file: the last holder may
    /// have deleted it.
    /// </summary>
    private static FileStream? TryOpenNamed(string path)
    {
        if (TryOpen(path) is not { } file)
            return null;
        var own = DateTime.UnixEpoch.AddMilliseconds(Random.Shared.NextInt64(1L << 40));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, own);
        if (File.GetLastWriteTimeUtc(path) == own)
            return file;
        file.Dispose();
        return null;
    }

    /// <summary>Reads the holder's name from a file of its own, because a locked file cannot be read.</summary>
    private static string Holder(string path)
    {
        try
        {
            return File.ReadAllText(path) is { Length: > 0 } holder ? holder : "a process that has not said its name";
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}
