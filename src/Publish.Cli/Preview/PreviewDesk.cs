using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Rendering;

namespace Publish.Cli.Preview;

/// <summary>Watches the input folder, reads it again after a change, and notifies open pages.</summary>
internal sealed class PreviewDesk(EditionReader reader, PageRenderer renderer, string input, TimeProvider clock)
    : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(80);
    private readonly CancellationTokenSource end = new();
    private readonly SemaphoreSlim changed = new(0);
    private FileSystemWatcher? watcher;
    private volatile TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private volatile PreviewSnapshot now = new(Read(reader, renderer, input, clock), 1);

    public PreviewSnapshot Now => now;

    /// <summary>Called after each new reading.</summary>
    public Action<PreviewSite>? Reread { get; set; }

    /// <summary>Called when a reading fails with an exception that no content causes.</summary>
    public Action<Exception>? Failed { get; set; }

    /// <summary>Completes when the version differs from <paramref name="version"/>.</summary>
    public Task After(int version)
    {
        var waited = next;
        return now.Version != version ? Task.CompletedTask : waited.Task;
    }

    public void Watch()
    {
        watcher = new FileSystemWatcher(input) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
        watcher.Changed += Note;
        watcher.Created += Note;
        watcher.Deleted += Note;
        watcher.Renamed += Note;
        watcher.Error += Note;
        watcher.EnableRaisingEvents = true;
        _ = Task.Run(Follow);
    }

    public void Dispose()
    {
        watcher?.Dispose();
        end.Cancel();
        end.Dispose();
        changed.Dispose();
    }

    private void Note(object sender, EventArgs what) => changed.Release();

    /// <summary>Reads again after 80 ms without changes, as editors save in several steps.</summary>
    private async Task Follow()
    {
        var stop = end.Token;
        while (true)
        {
            await changed.WaitAsync(stop).ConfigureAwait(false);
            while (await changed.WaitAsync(Calm, stop).ConfigureAwait(false))
                continue;
            if (TryRead() is not { } fresh)
                continue;
            var waited = next;
            next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            now = new PreviewSnapshot(fresh, now.Version + 1);
            Reread?.Invoke(fresh);
            waited.SetResult();
        }
    }

    /// <summary>The new reading; null on a failure, such as a file deleted meanwhile, until the next change.</summary>
    private PreviewSite? TryRead()
    {
        try
        {
            return Read(reader, renderer, input, clock);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OutputRefusedException)
        {
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Failed?.Invoke(fault);
            return null;
        }
    }

    private static PreviewSite Read(EditionReader reader, PageRenderer renderer, string input, TimeProvider clock) =>
        new(
            reader.Read(
                new EditionRequest
                {
                    Input = input,
                    At = BuildTime.Of(clock.GetUtcNow()),
                    Held = true,
                    WarnOnly = true,
                },
                new BuildProgress(clock)
            ),
            renderer
        );
}

/// <summary>One reading of the input.</summary>
/// <param name="Version">Counts up from 1.</param>
internal sealed record PreviewSnapshot(PreviewSite Site, int Version);
