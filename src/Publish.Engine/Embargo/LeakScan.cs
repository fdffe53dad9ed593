using System.Collections.Concurrent;
using Publish.Engine.Host;
using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>
/// Finisher that scans every new file of the staged site for text and files under embargo, and fails the build when it
/// finds any.
/// </summary>
public sealed class LeakScan : IFinisher
{
    /// <exception cref="OutputRefusedException">A staged file contains text or a file under embargo.</exception>
    public Task Finish(StagedSite staged, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(staged);
        if (staged.Held is { Words.Count: 0, Files.Count: 0 })
            return Task.CompletedTask;
        var scan = new LeakScanner(staged);
        var leaks = new ConcurrentDictionary<Leak, bool>();
        Parallel.ForEach(
            staged.New,
            new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount },
            path => scan.Look(path, leak => leaks[leak] = true)
        );
        return leaks.IsEmpty
            ? Task.CompletedTask
            : throw new OutputRefusedException(
                Tell([
                    .. leaks
                        .Keys.OrderBy(leak => leak.File, StringComparer.Ordinal)
                        .ThenBy(leak => leak.Document, StringComparer.Ordinal)
                        .ThenBy(leak => leak.Is),
                ])
            );
    }

    private static string Tell(Leak[] leaks) =>
        string.Join(
                "\n",
                leaks
                    .Take(20)
                    .Select(leak =>
                        leak.Is
                            ? $"{leak.File} is a file that is held back in {leak.Document}."
                            : $"{leak.File} says what is held back in {leak.Document}."
                    )
                    .Append(leaks.Length > 20 ? $"And {leaks.Length - 20} more." : "")
            )
            .TrimEnd()
        + "\nThe last site stands as it stood. A file that was copied from the input is mended there; any other was written by a pipeline, a finisher or a theme that has seen more than it may.";
}
